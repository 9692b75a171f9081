package dev.uketsuke.content;

import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code knowledge/}: articles in both languages, and the words that finding them takes. */
final class SolutionFiles {
    private static final int MOST = 200;

    private final String folder;
    private final Reader reader;
    private final Problems problems;

    SolutionFiles(String folder, Reader reader, Problems problems) {
        this.folder = folder;
        this.reader = reader;
        this.problems = problems;
    }

    /** @param topics of the files, in whichever language; a pack without any needs no words either */
    Solutions read(Set<String> topics) {
        if (topics.isEmpty()) {
            return Solutions.NONE;
        }
        if (topics.size() > MOST) {
            problems.add(folder, "", topics.size() + " topics are more than are searched (" + MOST + ")");
        }
        var all = topics.stream().flatMap(topic -> solution(topic).stream()).toList();
        return reader.yaml(folder + "words.yaml", Schema.WORDS)
                .map(words -> new Solutions(all, lists(words.at("synonyms")), flat(words.at("ignored"))))
                .orElse(Solutions.NONE);
    }

    private Optional<Solution> solution(String topic) {
        if (!Slot.isName(topic)) {
            problems.add(folder + topic, "", "a topic is named in lower-case words joined by hyphens");
        }
        var ja = article(topic, "ja");
        var en = article(topic, "en");
        return ja.flatMap(one -> en.map(other -> new Solution(topic, one, other)));
    }

    private Optional<Article> article(String topic, String language) {
        return reader.markdown(folder + topic + "." + language + ".md", Schema.ARTICLE)
                .map(part -> new Article(
                        part.at("title").text(),
                        part.at("symptoms").texts(),
                        part.at("diagnostics").texts(),
                        part.at("sources").texts(),
                        part.at("body").text()));
    }

    private static List<List<String>> lists(Part part) {
        return part.items().stream().map(Part::texts).toList();
    }

    private static List<String> flat(Part part) {
        return part.items().stream().flatMap(list -> list.texts().stream()).toList();
    }
}
