package org.fenlei.notification.mail.domain;

/** The same said in Chinese and in English. */
public record Bilingual(String zh, String en) {}
