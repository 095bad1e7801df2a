package org.fenlei.task.reading;

/** A line of the document with its number, from 1: a non-blank text line, or a non-empty Word paragraph. */
public record SourceLine(int line, String text) {}
