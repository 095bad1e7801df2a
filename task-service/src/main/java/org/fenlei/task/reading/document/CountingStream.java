package org.fenlei.task.reading.document;

import java.io.ByteArrayInputStream;

/** Packed bytes, from some place on, that tell how many of them have been taken. */
final class CountingStream extends ByteArrayInputStream {
    private final int from;

    CountingStream(byte[] content, int from) {
        super(content, from, content.length - from);
        this.from = from;
    }

    int taken() {
        return pos - from;
    }
}
