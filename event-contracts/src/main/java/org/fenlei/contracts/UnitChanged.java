package org.fenlei.contracts;

/** A unit of the directory was changed; the whole new state. */
@EventContract(aggregate = "unit", fact = "changed", emitter = "task-service")
public record UnitChanged(long version, UnitState unit) implements Event {

    @Override
    public String subject() {
        return unit.code();
    }
}
