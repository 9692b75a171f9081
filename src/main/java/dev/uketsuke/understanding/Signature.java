package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Optional;

/**
 * The lines below a letter that say who wrote it: name, department, organisation, how to be reached. What stands there
 * is proposed as the contact and never read as part of the problem (#63).
 */
final class Signature {
    private static final int LONGEST = 12;
    private static final int WIDEST = 80;
    private static final Pattern RULE = Pattern.compile("^[^\\pL\\pN\\s]{2,}[^\\pL\\pN]*$");
    private static final Pattern REACHED = Cues.any(
            "[a-z0-9._%+'-]@[a-z0-9]|https?://|\\bwww\\.|〒|[0-9]{2,4}[-)][0-9]{2,4}-[0-9]{3,4}|\\+[0-9]{1,3}[ -][0-9]",
            "^(?:(?:tel|phone|mobile|cell|fax|e-?mail|mail|電話|携帯|内線|直通|ファックス|メール|住所|url|web)(?:番号|アドレス)? ?(?:[.:/]|[0-9(+])|[tmfe][.:])");
    private static final Pattern COMPANY = Cues.any(
            "(?:株式|有限|合同|合資)会社|\\((?:株|有|同)\\)|一般社団法人|財団法人|医療法人|学校法人|大学|病院|市役所|県庁|区役所|銀行|信用金庫|生協|組合|ホールディングス",
            "\\b(?:inc|ltd|llc|corp|corporation|gmbh|plc|co|ag|sa|bv|university|college|bank|hospital|holdings|limited)\\b\\.?");
    private static final Pattern GROUP = Cues.any(
            "(?:部|課|室|局|係|支社|支店|本社|工場|営業所|事業所|センター|チーム|グループ|情シス)(?:$|[ /・|])",
            "\\b(?:department|dept|division|team|group|desk|office|services?|security|operations|it|hr|finance|accounting|purchasing|sales)\\b");
    private static final Pattern ADDRESS = Cues.any(
            "〒|[都道府県].{1,12}[市区町村郡]|[市区町村].{1,16}[0-9]+-[0-9]+|\\b(?:street|st\\.|road|rd\\.|avenue|ave\\.|suite|floor|blvd|building)\\b|[0-9]+(?:階|f)$");
    private static final Pattern OF_RANK = Pattern.compile(
            "^(?:代表取締役|取締役|執行役員|部長|次長|課長|室長|係長|主任|主査|担当|マネージャー|リーダー|チーフ|エンジニア)(?:代理|補佐)? ?|^(?:mr|ms|mrs|dr)\\.? ");
    private static final Pattern RANK = Cues.any(
            "\\b(?:manager|engineer|director|administrator|admin|officer|head|lead|specialist|analyst|consultant|president|assistant|coordinator|technician|support|helpdesk)\\b");
    private static final Pattern PIECE = Pattern.compile("(?:\\([株有]\\)|[^|/、,\n()<>])+");
    private static final Pattern LAST_TWO = Pattern.compile("^(.+?) ([^ ]+ [^ ]+)$");
    private static final Pattern LAST_ONE = Pattern.compile("^(.+) ([^ ]+)$");
    private static final Pattern SINGLE_NAME = Pattern.compile("^\\p{Lu}[\\p{L}'’-]{1,20}$");
    private static final Pattern STROKE = Pattern.compile("^([^/|]{3,40}?) ?(?:/|\\|| [-–—] ) ?([^/|]{2,60})$");
    private static final Pattern CAPITALISED =
            Pattern.compile("^\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:&|and |of |the )?\\p{Lu}?[\\p{L}\\p{N}&.'’-]*){0,5}$");
    private static final Pattern FAX = Pattern.compile("(?:fax|ファックス|ファクス|ファクシミリ|\\bf)(?:番号)? ?[.::/ ]*\\(?\\+?$");

    private Signature() {}

    /** The index of the first line of the signature; the number of lines when there is none. */
    static int start(Folded said, List<Span> lines) {
        int end = lines.size();
        for (int at = Math.max(1, end - LONGEST); at < end; at++) {
            var below = lines.subList(at, end);
            if (below.stream().allMatch(line -> line.end() - line.start() <= WIDEST)
                    && below.stream().noneMatch(line -> speaks(said, line))
                    && begins(said, lines, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean begins(Folded said, List<Span> lines, int at) {
        var below = lines.subList(at, lines.size());
        var first = lines.get(at);
        var worded = below.stream()
                .filter(line -> !RULE.matcher(said.text(line)).find())
                .toList();
        if (worded.size() < below.size() && RULE.matcher(said.text(first)).find()) {
            return worded.stream().filter(line -> signs(said, line)).count() * 2 > worded.size() || worded.isEmpty();
        }
        boolean apart = said.text(lines.get(at - 1).gap(first))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1;
        boolean closed = said.sentences(lines.get(at - 1)).stream().allMatch(one -> Courtesies.is(said, one)) && at > 1;
        var byline = byline(said, first);
        if (byline.isPresent() && below.size() == 1) {
            return closed || apart || said.has(COMPANY, byline.get().organization());
        }
        if (below.size() == 2 && isLatinPerson(said, first) && said.has(COMPANY, below.getLast())) {
            return true;
        }
        boolean signs = worded.stream().allMatch(line -> signs(said, line));
        boolean reached = below.stream().anyMatch(line -> said.has(REACHED, line) || said.has(COMPANY, line));
        boolean japaneseName = name(said, first)
                .filter(name -> said.text().charAt(name.start()) > '\u3000')
                .isPresent();
        return signs && (closed || (apart && ((reached && below.size() > 1) || japaneseName)));
    }

    private record Byline(Span name, Span organization) {}

    /** "Mark O'Leary / Fabrikam": somebody, and behind a stroke where they belong. */
    private static Optional<Byline> byline(Folded said, Span line) {
        return said.hit(STROKE, Phrase.edged(said, line))
                .map(hit -> new Byline(said.trim(hit.group(1)), said.trim(hit.group(2))))
                .filter(one -> isLatinPerson(said, one.name())
                        && CAPITALISED.matcher(said.quote(one.organization())).find()
                        && Introductions.mayBePerson(said.quote(one.organization())));
    }

    private static boolean isLatinPerson(Folded said, Span words) {
        return said.text(words).chars().allMatch(c -> c < 0x3000)
                && NameShape.isPerson(said, words)
                && Introductions.mayBePerson(said.quote(words))
                && !isGroup(said, words);
    }

    /** Whether words name a company, a department or a duty, and so no person. */
    static boolean isGroup(Folded said, Span words) {
        return said.has(COMPANY, words) || said.has(GROUP, words) || said.has(RANK, words);
    }

    private static boolean speaks(Folded said, Span line) {
        return !said.has(REACHED, line)
                && !RULE.matcher(said.text(line)).find()
                && (!ContactDetails.mayBe(said, line) || said.text(line).contains("。"))
                && !said.has(ADDRESS, line)
                && !said.has(COMPANY, line);
    }

    private static boolean signs(Folded said, Span line) {
        return RULE.matcher(said.text(line)).find()
                || said.has(REACHED, line)
                || said.has(COMPANY, line)
                || said.has(ADDRESS, line)
                || (said.has(GROUP, line) && !said.text(line).contains(":"))
                || said.has(RANK, line)
                || name(said, line).isPresent();
    }

    /** Adds what the signature says as far as nothing else has said it. */
    static void read(Findings findings, List<Span> lines, Context context, Structures structures) {
        var said = findings.said();
        for (var line : lines) {
            add(findings, context, Slots.EMAILS, structures.mails().find(said, line));
            add(
                    findings,
                    context,
                    Slots.PHONE,
                    structures.phones().find(said, line).stream()
                            .filter(phone ->
                                    !FAX.matcher(said.before(phone.span(), 10)).find())
                            .toList());
            byline(said, line)
                    .map(Byline::name)
                    .or(() -> name(said, line))
                    .ifPresent(name -> addName(findings, context, name));
        }
        lines.stream()
                .flatMap(line -> byline(said, line).map(Byline::organization).stream())
                .findFirst()
                .or(() -> lines.stream()
                        .flatMap(line -> organization(said, line, COMPANY).stream())
                        .findFirst())
                .or(() -> lines.stream()
                        .flatMap(line -> organization(said, line, GROUP).stream())
                        .findFirst())
                .ifPresent(span -> add(findings, context, Slots.ORGANIZATION, span));
    }

    /** A full name completes the family name of the opening. */
    private static void addName(Findings findings, Context context, Span name) {
        var said = findings.said();
        if (findings.has(Slots.CONTACT_NAME)
                && said.text(name).startsWith(said.text(findings.span(Slots.CONTACT_NAME)) + " ")) {
            findings.without(Slots.CONTACT_NAME);
        }
        add(findings, context, Slots.CONTACT_NAME, name);
    }

    private static void add(Findings findings, Context context, Slot slot, List<Match> matches) {
        if (Questions.of(context, slot).isPresent()) {
            findings.add(slot, matches);
        }
    }

    private static void add(Findings findings, Context context, Slot slot, Span span) {
        if (Questions.of(context, slot).isPresent()) {
            findings.add(slot, Answer.of(findings.said().quote(span)), span);
        }
    }

    private static Optional<Span> name(Folded said, Span line) {
        return said.has(REACHED, line) && !said.text(line).contains("|")
                ? Optional.empty()
                : said.hits(PIECE, line).stream()
                        .map(piece -> said.trim(piece.span()))
                        .flatMap(piece -> nameIn(said, piece).stream())
                        .findFirst();
    }

    private static Optional<Span> nameIn(Folded said, Span piece) {
        var bare = said.hit(OF_RANK, piece)
                .map(rank -> new Span(rank.span().end(), piece.end()))
                .orElse(piece);
        if (said.text(bare).chars().noneMatch(Character::isLetter)
                || said.has(REACHED, bare)
                || said.has(ADDRESS, bare)) {
            return Optional.empty();
        }
        boolean group = said.has(COMPANY, bare) || said.has(GROUP, bare);
        if (!group && !said.has(RANK, bare)) {
            return NameShape.isPerson(said, bare)
                            || SINGLE_NAME.matcher(said.quote(bare)).find()
                    ? Optional.of(bare)
                    : Optional.empty();
        }
        return List.of(LAST_TWO, LAST_ONE).stream()
                .flatMap(pattern -> said.hit(pattern, bare).stream())
                .map(hit -> hit.group(2))
                .filter(last -> !said.has(COMPANY, last) && !said.has(GROUP, last) && !said.has(RANK, last))
                .filter(last -> said.text(last).codePointAt(0) >= 0x3000 && NameShape.isPerson(said, last))
                .findFirst();
    }

    private static Optional<Span> organization(Folded said, Span line, Pattern kind) {
        return said.has(REACHED, line)
                ? Optional.empty()
                : said.hits(PIECE, line).stream()
                        .map(piece -> said.trim(piece.span()))
                        .filter(piece -> said.has(kind, piece) && !said.has(RANK, piece))
                        .map(piece -> nameIn(said, piece)
                                .map(name -> said.trim(new Span(piece.start(), name.start())))
                                .orElse(piece))
                        .filter(piece -> piece.start() < piece.end())
                        .findFirst();
    }
}
