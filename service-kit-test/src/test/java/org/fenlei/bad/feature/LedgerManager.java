package org.fenlei.bad.feature;

import java.net.http.HttpClient;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;

/** A name that says nothing, and an event handler that talks to the world. */
class LedgerManager implements EventSubscriptions {
    @Override
    public void register(EventRoutes routes) {
        HttpClient.newHttpClient();
    }
}
