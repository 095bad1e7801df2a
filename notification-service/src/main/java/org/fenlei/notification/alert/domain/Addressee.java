package org.fenlei.notification.alert.domain;

/**
 * A person who can be written to for a unit.
 *
 * @param contactId stable id, the only thing about a person that events carry
 * @param email the mailbox; what is due together for one mailbox is one mail
 */
public record Addressee(String contactId, String unitCode, String name, String email) {}
