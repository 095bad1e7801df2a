package org.fenlei.notification.mail;

/** A mail's subject line and its two bodies. */
public record RenderedMail(String subject, String html, String text) {}
