package dev.uketsuke.intake;

/**
 * What a requester has begun to write and not submitted, as it is named to them.
 *
 * @param conversation the one that it stands in
 * @param request its place among the requests there
 */
public record Draft(String conversation, int request, String title) {}
