package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** The mail sink, what it keeps, and the inbox to read it. */
record Mailroom(MailStore store, MailSink sink, InboxServer inbox) implements AutoCloseable {

    static Mailroom open(Path folder, int smtpPort, int inboxPort) throws IOException {
        MailStore store = MailStore.open(folder);
        MailSink sink = MailSink.start(smtpPort, store, Clock.systemUTC());
        return new Mailroom(store, sink, InboxServer.start(inboxPort, store));
    }

    @Override
    public void close() throws IOException {
        inbox.close();
        sink.close();
        store.close();
    }
}
