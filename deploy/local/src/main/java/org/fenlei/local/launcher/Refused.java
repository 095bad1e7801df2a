package org.fenlei.local.launcher;

/** Local mode cannot do what was asked; the message tells the person at the terminal why and what to do. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}
