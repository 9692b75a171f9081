package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Name, company and department among the pieces of a contact: 「高橋美咲、ABC商事 経理部、電話は 03-…」 (#63). */
final class ContactDetails {
    static final List<Slot> SLOTS = List.of(Slots.CONTACT_NAME, Slots.ORGANIZATION);

    private static final int LONGEST = 60;
    /** Parentheses hold a piece of their own, but for the sign of a kind of company. */
    private static final Pattern PIECE = Pattern.compile("(?:\\([株有社財医]\\)|[^ 、,;\n()/]/[^ 、,;\n()/]|[^、,;\n()/])+");

    private static final Pattern OPENS = Pattern.compile("^[株有社財医]\\)");
    private static final Pattern OPENED = Pattern.compile("\\([株有社財医]$");
    /** How a name is read stands behind it: 「佐藤一郎（サトウイチロウ）」. */
    private static final Pattern READ_AS = Pattern.compile("^ ?\\([ぁ-んァ-ヶー ・]{2,30}\\)");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{3}[- ]?[0-9]{3}");
    private static final Pattern LAST_WORD = Pattern.compile("^(.+?) ([^ ]+)$");
    private static final Pattern FIRST_WORD = Pattern.compile("^([^ ]+) (.+)$");
    /** Somebody and where they belong: "Jane Doe from Contoso". */
    private static final Pattern FROM = Pattern.compile("^([^,]{2,40}?) (?:from|at|of|with|in) (?:the )?([^,]{2,40})$");
    /** The same in Japanese, the other way round: 「営業部の鈴木花子」. */
    private static final Pattern BELONGING = Pattern.compile("^(.{2,40})の([^の]{1,12})$");

    private static final String COMPANIES =
            "(?:株式|有限|合同)会社|\\([株有]\\)|商事|工業|産業|製作所|建設|銀行|証券|保険|大学|学園|病院|役所|県庁|ホールディングス";
    private static final String COMPANIES_EN =
            "inc|ltd|llc|corp|corporation|co|gmbh|company|university|college|bank|hospital";
    private static final Pattern COMPANY = Cues.any(COMPANIES, "\\b(?:" + COMPANIES_EN + ")\\b");
    private static final Pattern GROUP = Cues.any(
            COMPANIES
                    + "|情シス|^(?:総務|経理|人事|営業|開発|法務|購買|企画|財務|広報|情報システム|品質保証)$|支社|支店|本社|工場|営業所|事業所|センター|チーム|グループ|(?:部|課|室|局|係|社|店|校)(?:$|[ の])",
            "\\b(?:" + COMPANIES_EN
                    + "|department|dept|division|team|office|group|school|accounting|finance|sales|it|hr)\\b");

    /** Capitalised words; of a single letter or a name before "and" nothing is known. */
    private static final Pattern ORGANISATION = Pattern.compile(
            "^\\p{Lu}[\\p{L}\\p{N}&.'’-]+(?: (?:(?:of|the|de|and|&) )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,4}$");
    /** What somebody is, or somebody else. */
    private static final Pattern TITLE = Cues.any(
            "\\b(?:mrs?|ms|miss|dr|prof|manager|director|engineer|lead|leader|head|chief|officer|administrator|admin|specialist|analyst|consultant|architect|assistant|president|secretary|owner|developer|technician|supervisor|ceo|cto|cio|ciso|phd|senior|junior|jr|sr)\\b");

    private ContactDetails() {}

    /** Takes from pieces that nothing else has accounted for what is a name or an organisation. */
    static void read(Findings findings, List<Span> sentences, List<Question> open) {
        var said = findings.said();
        for (var question : open) {
            if (SLOTS.contains(question.slot())) {
                var parts = sentences.stream()
                        .flatMap(sentence -> pieces(said, sentence).stream())
                        .flatMap(piece -> apart(findings, piece))
                        .map(piece -> Wrapping.without(said, piece, question))
                        .filter(piece -> piece.start() < piece.end() && names(said, piece))
                        .map(piece -> part(said, piece, question.slot()))
                        .filter(part -> part.start() < part.end() && !findings.usesValue(part))
                        .map(part -> closed(said, part))
                        .toList();
                whole(said, parts)
                        .or(() -> question.slot().equals(Slots.ORGANIZATION)
                                ? behindName(findings, sentences)
                                : Optional.empty())
                        .map(one -> question.slot().equals(Slots.CONTACT_NAME)
                                ? quoted(said, withReading(said, one.span()))
                                : one)
                        .ifPresent(one -> findings.add(question.slot(), Answer.of(one.value()), one.span()));
            }
        }
    }

    /** In "Ichiro Sato, Contoso Retail" nothing but its place tells the organisation. */
    private static Optional<Match> behindName(Findings findings, List<Span> sentences) {
        var said = findings.said();
        return sentences.stream()
                .map(sentence -> pieces(said, sentence))
                .flatMap(pieces -> IntStream.range(1, pieces.size())
                        .filter(at -> isPersonAlone(said, Wrapping.ofName(said, pieces.get(at - 1)))
                                && Introductions.mayBePerson(said.quote(pieces.get(at - 1)))
                                && said.text(pieces.get(at - 1).gap(pieces.get(at)))
                                        .strip()
                                        .equals(","))
                        .mapToObj(pieces::get))
                .filter(piece -> ORGANISATION.matcher(said.quote(piece)).find()
                        && Introductions.mayBePerson(said.quote(piece))
                        && !said.has(TITLE, piece)
                        && piece.end() - piece.start() <= LONGEST
                        && !said.has(NUMBER, piece)
                        && !findings.usesValue(piece))
                .findFirst()
                .map(piece -> quoted(said, piece));
    }

    /** What stands between the commas of a sentence. */
    static List<Span> pieces(Folded said, Span sentence) {
        return said.hits(PIECE, sentence).stream()
                .map(piece -> said.trim(piece.span()))
                .filter(piece -> piece.start() < piece.end())
                .toList();
    }

    /** A piece without the address and the number in it: 「田中 ABC商事 03-1234-5678」. */
    private static Stream<Span> apart(Findings findings, Span piece) {
        var said = findings.said();
        var left = List.of(piece);
        for (var slot : List.of(Slots.PHONE, Slots.EMAILS)) {
            if (findings.has(slot)) {
                var used = findings.span(slot);
                left = left.stream()
                        .flatMap(span -> span.overlaps(used)
                                ? Stream.of(new Span(span.start(), used.start()), new Span(used.end(), span.end()))
                                : Stream.of(span))
                        .filter(span -> span.start() < span.end())
                        .map(said::trim)
                        .toList();
            }
        }
        return left.stream();
    }

    /** The first part, or that with the company; the department said with it belongs to it: "Finance, Contoso Ltd". */
    private static Optional<Match> whole(Folded said, List<Span> parts) {
        var company = parts.stream().filter(part -> said.has(COMPANY, part)).findFirst();
        var first = parts.stream().findFirst();
        return company.map(one -> first.filter(part -> beside(said, part, one))
                        .map(part -> quoted(said, part.to(one)))
                        .orElseGet(() -> withDepartment(said, one, parts)))
                .or(() -> first.map(part -> quoted(said, part)));
    }

    /** The company before the department, wherever each of them was said: 「情シスの山田太郎、コントソ株式会社」. */
    private static Match withDepartment(Folded said, Span company, List<Span> parts) {
        return parts.stream()
                .filter(part -> !part.overlaps(company) && !said.has(COMPANY, part))
                .findFirst()
                .map(department -> new Match(
                        said.quote(company) + between(said, company) + said.quote(department), company.to(department)))
                .orElseGet(() -> quoted(said, company));
    }

    private static String between(Folded said, Span company) {
        return said.text(company).chars().anyMatch(c -> c > 0x3000) ? " " : ", ";
    }

    private static Match quoted(Folded said, Span part) {
        return new Match(said.quote(part), part);
    }

    /** The same at the beginning: {@code ㈱コントソ} is read as if it were {@code (株)コントソ}. */
    private static Span opened(Folded said, Span part) {
        return said.has(OPENS, part) && said.before(part, 1).equals("(")
                ? new Span(part.start() - 1, part.end())
                : part;
    }

    private static Span withReading(Folded said, Span name) {
        return said.hit(READ_AS, new Span(name.end(), said.text().length()))
                .map(hit -> name.to(hit.span()))
                .orElse(name);
    }

    /** The sign of a kind of company at the end keeps its parenthesis. */
    private static Span closed(Folded said, Span part) {
        return said.has(OPENED, part) && said.text().startsWith(")", part.end())
                ? new Span(part.start(), part.end() + 1)
                : part;
    }

    private static boolean beside(Folded said, Span part, Span company) {
        var between = said.text(part.gap(company)).strip();
        return part.end() <= company.start() && said.has(GROUP, part) && between.length() <= 1;
    }

    /** Takes the full name of somebody of whom only a part was read before: 「佐藤」, then 「佐藤 一郎」. */
    static void fuller(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        context.answers()
                .of(Slots.CONTACT_NAME)
                .filter(known -> known.provenance() == Provenance.INFERRED && !findings.has(Slots.CONTACT_NAME))
                .flatMap(known -> sentences.stream()
                        .flatMap(sentence -> said.hits(PIECE, sentence).stream())
                        .map(piece -> Phrase.edged(said, piece.span()))
                        .filter(piece -> NameShape.isPerson(said, piece)
                                && known.answer() instanceof Answer.Given given
                                && extend(said.quote(piece), given.values().getFirst()))
                        .findFirst())
                .ifPresent(
                        name -> findings.add(Slots.CONTACT_NAME, Answer.of(said.quote(name)), name, Provenance.SAID));
    }

    /** Takes the company of somebody of whom only the department was read before: 「営業部」, then 「ABC商事」. */
    static void company(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        context.answers()
                .of(Slots.ORGANIZATION)
                .filter(known -> known.provenance() == Provenance.INFERRED)
                .flatMap(known -> Stream.concat(
                                findings.has(Slots.ORGANIZATION)
                                        ? Stream.of(findings.span(Slots.ORGANIZATION))
                                        : Stream.empty(),
                                sentences.stream().flatMap(sentence -> pieces(said, sentence).stream()))
                        .map(piece -> opened(said, Wrapping.ofName(said, piece)))
                        .map(piece -> part(said, piece, Slots.ORGANIZATION))
                        .filter(piece -> said.has(COMPANY, piece)
                                && mayBe(said, piece)
                                && known.answer() instanceof Answer.Given given
                                && !given.values().getFirst().contains(said.quote(piece)))
                        .findFirst()
                        .map(piece ->
                                new Match(said.quote(piece) + departmentOf(known.answer(), said.quote(piece)), piece)))
                .ifPresent(company -> {
                    findings.without(Slots.ORGANIZATION);
                    findings.add(Slots.ORGANIZATION, Answer.of(company.value()), company.span(), Provenance.SAID);
                });
    }

    private static String departmentOf(Answer known, String company) {
        return known instanceof Answer.Given given
                        && !company.contains(given.values().getFirst())
                        && !COMPANY.matcher(Folded.fold(given.values().getFirst()))
                                .find()
                ? " " + given.values().getFirst()
                : "";
    }

    private static boolean extend(String name, String part) {
        return name.length() > part.length() && (name.startsWith(part) || name.endsWith(part));
    }

    /** Whether a span may be a name of somebody or of a group, and is no number. */
    static boolean names(Folded said, Span span) {
        return mayBe(said, span) && !said.has(NUMBER, span) && !Extensions.are(said, span);
    }

    /** Whether a span may be a name: it says nothing, wishes for nothing and hides nothing. */
    static boolean mayBe(Folded said, Span span) {
        return span.end() - span.start() <= LONGEST && !NameShape.speaks(said, span) && !CallingHours.are(said, span);
    }

    /** The name or the organisation in a piece that may hold both; empty when it holds neither. */
    private static Span part(Folded said, Span piece, Slot slot) {
        var none = new Span(piece.start(), piece.start());
        boolean group = said.has(GROUP, piece);
        boolean wantsName = slot.equals(Slots.CONTACT_NAME);
        var member = member(said, piece);
        if (member.isPresent()) {
            return wantsName ? member.get().name() : member.get().group();
        }
        if (!group) {
            return wantsName && NameShape.isPerson(said, piece) ? piece : none;
        }
        var last = said.hit(LAST_WORD, piece)
                .filter(hit -> isPersonAlone(said, hit.group(2)))
                .map(hit -> wantsName ? hit.group(2) : hit.group(1));
        var first = said.hit(FIRST_WORD, piece)
                .filter(hit -> isPersonAlone(said, hit.group(1)) && said.has(COMPANY, hit.group(2)))
                .map(hit -> wantsName ? hit.group(1) : hit.group(2));
        return last.or(() -> first).orElse(wantsName ? none : piece);
    }

    /** Parts a name that was told together with the company or department: "Jane Doe from Contoso". */
    static void belonging(Findings findings, Context context) {
        if (!findings.has(Slots.CONTACT_NAME)) {
            return;
        }
        var told = findings.span(Slots.CONTACT_NAME);
        var member = member(findings.said(), told);
        member.ifPresent(one -> {
            findings.without(Slots.CONTACT_NAME);
            add(findings, context, Slots.CONTACT_NAME, one.name());
            if (!findings.has(Slots.ORGANIZATION)) {
                add(findings, context, Slots.ORGANIZATION, one.group());
            }
        });
        if (member.isEmpty() && pieces(findings.said(), told).size() > 1) {
            severalPieces(findings, told, context);
        }
    }

    private static void severalPieces(Findings findings, Span told, Context context) {
        var questions = SLOTS.stream()
                .flatMap(slot -> Questions.of(context, slot).stream())
                .toList();
        var apart = new Findings(findings.said(), Set.of());
        read(apart, List.of(told), questions);
        if (SLOTS.stream().allMatch(apart::has)) {
            findings.without(Slots.CONTACT_NAME);
            read(findings, List.of(told), questions);
        }
    }

    private static void add(Findings findings, Context context, Slot slot, Span span) {
        if (Questions.of(context, slot).isPresent()) {
            findings.add(slot, Answer.of(findings.said().quote(span)), span);
        }
    }

    private record Member(Span name, Span group) {}

    /** Somebody who is named with the company or department they belong to. */
    private static Optional<Member> member(Folded said, Span piece) {
        var bare = Wrapping.ofName(said, piece);
        return said.hit(FROM, bare)
                .map(hit -> new Member(hit.group(1), hit.group(2)))
                .or(() -> said.hit(BELONGING, bare).map(hit -> new Member(hit.group(2), hit.group(1))))
                .filter(member -> isPersonAlone(said, member.name()));
    }

    private static boolean isPersonAlone(Folded said, Span words) {
        return NameShape.isPerson(said, words) && !said.has(GROUP, words);
    }
}
