package dev.uketsuke.content;

import dev.uketsuke.dialog.Wording;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;

/** {@code messages.yaml}: everything else that the bot says. */
final class MessagesFile {
    private MessagesFile() {}

    static Messages messages(Part file, Set<String> required) {
        var byKey = new LinkedHashMap<String, Wording>();
        file.entries().forEach((key, part) -> byKey.put(key, part.wording()));
        for (var key : new TreeSet<>(required)) {
            if (!byKey.containsKey(key)) {
                file.problems().add(file.file(), key, "the program needs this message");
            }
        }
        return new Messages(byKey);
    }
}
