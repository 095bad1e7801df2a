package org.fenlei.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The first page: where everything is, who may log in, what is up. */
public final class Portal {
    private final String page;
    private final Map<String, ?> description;
    private final Callable<Map<String, ?>> status;
    private final Callable<Integer> mails;

    /**
     * @param description links and logins, as the page's script reads them
     * @param status which parts are up, asked again at every call
     * @param mails how many mails the inbox holds
     */
    public Portal(Map<String, ?> description, Callable<Map<String, ?>> status, Callable<Integer> mails) {
        this.page = resource("/portal/index.html");
        this.description = description;
        this.status = status;
        this.mails = mails;
    }

    private static String resource(String name) {
        try (@Nullable InputStream in = Portal.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String page() {
        return page;
    }

    Map<String, ?> description() {
        return description;
    }

    Map<String, ?> status() throws Exception {
        return status.call();
    }

    Map<String, ?> mails() throws Exception {
        return Map.of("total", mails.call());
    }
}
