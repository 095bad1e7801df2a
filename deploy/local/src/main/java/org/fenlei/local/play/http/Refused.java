package org.fenlei.local.play.http;

/** A call that the system did not answer with success; the message says which one and why. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(String call, int status, String body) {
        super(call + " answered " + status + ": " + (body.length() > 1500 ? body.substring(0, 1500) + "…" : body));
        this.status = status;
    }

    public int status() {
        return status;
    }
}
