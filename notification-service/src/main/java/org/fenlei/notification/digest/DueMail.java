package org.fenlei.notification.digest;

import java.util.UUID;

/**
 * A mail that can be made up: all that waits for one mailbox and goes the same way.
 *
 * @param firstAlert names the mail in the log, where no mailbox stands
 */
record DueMail(String kind, String email, UUID firstAlert) {}
