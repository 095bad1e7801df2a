package org.fenlei.contracts;

/** One entry of the registry: what a payload record is called on the wire. */
public record EventType(String type, String topic, String emitter, Class<? extends Event> payload) {

    static EventType of(Class<? extends Event> payload) {
        EventContract contract = payload.getAnnotation(EventContract.class);
        if (contract == null) {
            throw new IllegalArgumentException(payload.getSimpleName() + " names no contract");
        }
        String type = "fenlei.%s.%s.v%d".formatted(contract.aggregate(), contract.fact(), contract.major());
        String topic = "fenlei." + (contract.topic().isEmpty() ? contract.aggregate() : contract.topic());
        return new EventType(type, topic, contract.emitter(), payload);
    }

    /** Where the JSON Schema of the payload lies on the class path. */
    public String schemaResource() {
        return "/schemas/" + type + ".json";
    }

    /** Where an example of the payload lies on the class path. */
    public String exampleResource() {
        return "/examples/" + type + ".json";
    }
}
