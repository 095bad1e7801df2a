package org.fenlei.contracts;

/** A site of the register was changed; the whole new state. */
@EventContract(aggregate = "site", fact = "changed", emitter = "inspection-service")
public record SiteChanged(long version, SiteState site) implements Event {

    @Override
    public String subject() {
        return site.siteId();
    }
}
