package org.fenlei.contracts;

import java.time.LocalDate;

/** A bulletin was issued. */
@EventContract(aggregate = "bulletin", fact = "issued", emitter = "inspection-service", topic = "assessment")
public record BulletinIssued(
        String bulletinId, long version, String unitCode, String period, String title, LocalDate issuedOn)
        implements Event {

    @Override
    public String subject() {
        return bulletinId;
    }
}
