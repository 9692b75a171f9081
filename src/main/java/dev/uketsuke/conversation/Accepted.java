package dev.uketsuke.conversation;

/**
 * What was stored for an arrival; from here on it cannot be lost.
 *
 * @param echoActivityId the id under which the echo stands in the log
 * @param repeat whether the same message had been accepted before
 */
public record Accepted(String conversationId, long seq, String echoActivityId, boolean repeat) {}
