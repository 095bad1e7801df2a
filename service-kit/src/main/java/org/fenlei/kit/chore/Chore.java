package org.fenlei.kit.chore;

/** Work that nobody waits for, such as forgetting what is old: a CDI bean, called again and again in the background. */
public interface Chore {
    /**
     * Does one portion, inside a transaction of its own.
     *
     * @return whether more is left
     */
    boolean portion();
}
