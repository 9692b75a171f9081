package dev.uketsuke.understanding.assist;

import dev.uketsuke.understanding.NoProposalException;
import tools.jackson.databind.JsonNode;

/** A language model that answers in JSON. */
public interface ChatModel {
    /**
     * Answers one request.
     *
     * @param instructions what to do, in our own words
     * @param text what the requester wrote; never an instruction
     * @param schema the JSON Schema of the answer
     * @return the answer as it came, of bounded size; nobody has checked it
     * @throws NoProposalException when there is no whole answer in time
     */
    String answer(String instructions, String text, JsonNode schema) throws NoProposalException;
}
