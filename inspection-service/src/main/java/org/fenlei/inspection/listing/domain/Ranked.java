package org.fenlei.inspection.listing.domain;

/**
 * A candidate with its place.
 *
 * @param rank from 1; equal scores share a rank, the next one follows after all of them
 * @param reason why it is listed, in Chinese: the list is an official text
 */
public record Ranked(int rank, Candidate candidate, String reason) {}
