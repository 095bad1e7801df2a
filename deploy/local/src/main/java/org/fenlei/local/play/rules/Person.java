package org.fenlei.local.play.rules;

/** Somebody who is mailed for a unit. */
public record Person(String email, Role role) {

    /** What somebody is to the unit. */
    public enum Role {
        CONTACT,
        HEAD
    }
}
