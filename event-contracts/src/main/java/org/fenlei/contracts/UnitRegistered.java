package org.fenlei.contracts;

/** A unit was entered in the directory. */
@EventContract(aggregate = "unit", fact = "registered", emitter = "task-service")
public record UnitRegistered(long version, UnitState unit) implements Event {

    @Override
    public String subject() {
        return unit.code();
    }
}
