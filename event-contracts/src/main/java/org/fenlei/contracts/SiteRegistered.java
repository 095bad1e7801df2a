package org.fenlei.contracts;

/** A site was entered in the register. */
@EventContract(aggregate = "site", fact = "registered", emitter = "inspection-service")
public record SiteRegistered(long version, SiteState site) implements Event {

    @Override
    public String subject() {
        return site.siteId();
    }
}
