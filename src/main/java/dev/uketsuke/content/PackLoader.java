package dev.uketsuke.content;

import dev.uketsuke.dialog.Topic;
import dev.uketsuke.intake.Policy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Makes a checked pack of a content folder, or says everything that is wrong with it at once. */
public final class PackLoader {
    private static final Predicate<String> KNOWN = Pattern.compile(
                    "README\\.md|schema/[a-z-]+\\.schema\\.json"
                            + "|[^/]+/(README\\.md|(pack|severity|messages|split|intents|rules)\\.yaml|questions/[^/]+\\.yaml"
                            + "|cards/[^/]+\\.json|knowledge/([^/]+\\.(ja|en)\\.md|words\\.yaml)|personas/[^/]+\\.yaml|(training|transcripts)/.+)")
            .asMatchPredicate();

    private final RequiredContent required;

    public PackLoader() {
        this(RequiredContent.OF_THE_PROGRAM);
    }

    PackLoader(RequiredContent required) {
        this.required = required;
    }

    /**
     * Loads the pack of a folder.
     *
     * @param folder the folder with one pack in it, or the pack's own folder
     * @throws BrokenPackException with every problem
     */
    public Pack load(Path folder) {
        return load(ContentFolder.at(folder));
    }

    /**
     * Loads the pack that is part of the program.
     *
     * @throws BrokenPackException with every problem
     */
    public Pack loadPackaged() {
        return load(ContentFolder.packaged());
    }

    Pack load(ContentFolder folder) {
        var problems = new Problems();
        folder.files().keySet().stream()
                .filter(KNOWN.negate())
                .forEach(file -> problems.add(file, "", "is not a file that a pack has"));
        PersonaFiles.read(folder, name -> name.matches(PersonaFiles.OF_A_PACK), problems);
        var pack = packId(folder, problems).flatMap(id -> load(id, folder, problems));
        if (problems.any()) {
            throw new BrokenPackException(problems.list());
        }
        return pack.orElseThrow();
    }

    private static Optional<String> packId(ContentFolder folder, Problems problems) {
        var ids = new TreeSet<String>();
        folder.files().keySet().stream()
                .filter(file -> file.contains("/") && !file.startsWith("schema/"))
                .forEach(file -> ids.add(file.substring(0, file.indexOf('/'))));
        if (ids.size() != 1) {
            problems.add("dialogs", "whole folder", "one pack is expected, not " + (ids.isEmpty() ? "none" : ids));
            return Optional.empty();
        }
        return Optional.of(ids.first());
    }

    private Optional<Pack> load(String id, ContentFolder folder, Problems problems) {
        var reader = new Reader(folder, problems);
        var file = reader.yaml(id + "/pack.yaml", Schema.PACK);
        var severity = reader.yaml(id + "/severity.yaml", Schema.SEVERITY);
        var questions = new QuestionnaireFiles(problems);
        names(folder, id + "/questions/", ".yaml")
                .forEach(
                        name -> questions.add(name, reader.yaml(id + "/questions/" + name + ".yaml", Schema.QUESTION)));
        var messages = reader.yaml(id + "/messages.yaml", Schema.MESSAGES)
                .map(part -> MessagesFile.messages(part, required.messages()));
        var cards = cards(id, folder, reader, problems);
        var policy = severity.map(SeverityFile::policy);
        var articles = id + "/knowledge/";
        var solutions = new SolutionFiles(articles, reader, problems).read(topics(folder, articles));
        var rules = rules(id + "/rules.yaml", folder, reader);
        return file.flatMap(part -> {
            refuseOtherId(id, part);
            var topics = PackFile.topics(part);
            var questionnaire = questions.inOrder(part, topics, required.slots());
            var serviceLevels = PackFile.serviceLevels(part);
            refusePlansThatDiffer(part, questions);
            var contradictions = ContradictionPart.contradictions(part, questionnaire);
            severity.ifPresent(facts -> refuseUnknownTopics(facts, topics));
            var source = part.at("source");
            return policy.flatMap(criteria -> messages.map(said -> new Pack(
                    id,
                    part.at("version").text(),
                    ContentHash.of(id, folder),
                    part.at("name").wording(),
                    source.at("title").wording(),
                    source.at("url").text(),
                    PackFile.date(source.at("date")),
                    new Policy(
                            questionnaire,
                            criteria,
                            serviceLevels,
                            PackFile.emergency(part),
                            PackFile.others(part),
                            PackFile.outages(part),
                            contradictions,
                            FileLimitsPart.limits(part)),
                    said,
                    cards,
                    solutions,
                    rules)));
        });
    }

    private static List<Rule> rules(String file, ContentFolder folder, Reader reader) {
        if (!folder.files().containsKey(file)) {
            return List.of();
        }
        var citing = reader.read();
        return reader.yaml(file, Schema.RULES)
                .map(part -> RulesFile.rules(part, citing))
                .orElse(List.of());
    }

    private CardTemplates cards(String id, ContentFolder folder, Reader reader, Problems problems) {
        var cards = new HashMap<String, JsonNode>();
        var names = names(folder, id + "/cards/", ".json");
        for (var name : names) {
            reader.json(id + "/cards/" + name + ".json").ifPresent(part -> {
                CardLimits.violations(part.node())
                        .forEach(violation -> problems.add(part.file(), violation.place(), violation.reason()));
                cards.put(name, part.node());
            });
        }
        required.cards().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> problems.add(id + "/cards/" + name + ".json", "", "the program needs this card"));
        return new CardTemplates(cards);
    }

    private static void refuseOtherId(String folder, Part file) {
        if (!file.at("id").text().equals(folder)) {
            file.at("id").refuse("has to be the name of the folder, '" + folder + "'");
        }
    }

    private static void refuseUnknownTopics(Part severity, List<Topic> topics) {
        severity.at("facts")
                .entries()
                .values()
                .forEach(fact -> QuestionnaireFiles.refuseUnknownTopic(fact.at("topic"), topics));
    }

    /** The requester chooses the plan by the question {@code support-plan}; both have to speak of the same plans. */
    private static void refusePlansThatDiffer(Part file, QuestionnaireFiles questions) {
        var plans = file.at("plans").entries();
        questions.part("support-plan").flatMap(part -> part.find("choices")).ifPresent(choices -> {
            choices.entries().forEach((key, choice) -> {
                if (!plans.containsKey(key)) {
                    choice.refuse("'" + key + "' is none of the plans " + plans.keySet());
                }
            });
            plans.forEach((key, plan) -> {
                if (!choices.node().has(key)) {
                    plan.refuse("'" + key + "' is none of the choices of support-plan");
                }
            });
        });
    }

    private static Set<String> topics(ContentFolder folder, String articles) {
        var topics = new TreeSet<>(names(folder, articles, ".ja.md"));
        topics.addAll(names(folder, articles, ".en.md"));
        return topics;
    }

    private static Set<String> names(ContentFolder folder, String prefix, String ending) {
        var names = new TreeSet<String>();
        folder.files().keySet().stream()
                .filter(file -> file.startsWith(prefix) && file.endsWith(ending))
                .forEach(file -> names.add(file.substring(prefix.length(), file.length() - ending.length())));
        return names;
    }
}
