package org.fenlei.task.reading;

/** Whether each responsible unit answers alone or all of them for one district total. */
public enum FanOut {
    EACH,
    JOINTLY
}
