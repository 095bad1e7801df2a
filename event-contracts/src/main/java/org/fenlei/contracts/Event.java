package org.fenlei.contracts;

/** A fact that a service tells the others. It travels as the data of a CloudEvent, as JSON. */
public interface Event {

    /** The aggregate's id: the CloudEvent's subject and the key on its topic. Not part of the payload. */
    String subject();

    /** The aggregate's version after this fact. A consumer never lets an older one overwrite a newer. */
    long version();
}
