package dev.uketsuke.understanding;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Telephone numbers as E.164, Japanese when no country is said (#63); an extension follows as {@code ;ext=}. */
final class PhoneFinder {
    private static final String HOME = "JP";
    private static final int MOST = 100;
    private static final Pattern EXTENSION =
            Pattern.compile("^[ 、,;(]*(?:の?内線|ext(?:ension)?\\.?|x)[ :番号は#]*([0-9]{1,7})");
    /** Written as in North America, which no Japanese number is. */
    private static final Pattern AMERICAN =
            Pattern.compile("(?:^|[^0-9.+-])(\\(?[2-9][0-9]{2}\\)?[-. ][2-9][0-9]{2}[-. ][0-9]{4})(?:[^0-9-]|$)");

    /** With the prefix by which one dials abroad. */
    private static final Pattern PREFIXED = Pattern.compile(
            "(?:^|[^0-9+.-])((?:010|011|00)[- ]?[1-9][0-9]{0,2}[- ]?[(]?[0-9][0-9 ()-]{5,14}[0-9])(?:[^0-9-]|$)");
    /** Beginning with a country code, which only whoever asked for a number takes it for. */
    private static final Pattern CODED =
            Pattern.compile("(?:^|[^0-9+.-])([1-9][0-9]{0,2}[- ][(]?[0-9][0-9 ()-]{5,14}[0-9])(?:[^0-9-]|$)");

    /** Begins as an international number does. */
    private static final Pattern INTERNATIONAL = Pattern.compile("^\\+[1-9]");

    private static final int SHORTEST_ABROAD = 9;
    private static final Pattern DIALLED = Pattern.compile("^(?:010|011|00)[- ]?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]");
    private static final Pattern NO_PHONE_BEFORE = Pattern.compile(
            "(?:sr|case|(?:受付|管理|案件|注文|資産|シリアル|製造|エラー|問い?合わ?せ|ケース|チケット|sr)番号|id|kb|エラー|コード|error|バージョン|version|build|ビルド|0x|trackingid)[ :#はの]{0,3}$");
    private static final Pattern PHONE_BEFORE = Pattern.compile("(?:電話|携帯|tel|phone|内線|連絡先)[^0-9\n]{0,8}$");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    List<Match> find(Folded said, Span within) {
        var text = said.text(within);
        if (!DIGITS.matcher(text).find()) {
            return List.of();
        }
        var found = new ArrayList<Match>();
        for (PhoneNumberMatch match : numbers.findNumbers(text, HOME, Leniency.VALID, MOST)) {
            add(found, said, match, within.start());
        }
        for (PhoneNumberMatch match : numbers.findNumbers(text, HOME, Leniency.POSSIBLE, MOST)) {
            if (isInternational(match)) {
                add(found, said, match, within.start());
            }
        }
        for (var american : said.hits(AMERICAN, within)) {
            var number = american.group(1);
            for (PhoneNumberMatch match : numbers.findNumbers(said.text(number), "US", Leniency.VALID, MOST)) {
                add(found, said, match, number.start());
            }
        }
        for (var prefixed : said.hits(PREFIXED, within)) {
            abroad(said, prefixed.group(1))
                    .filter(match -> isFree(found, match))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** A number abroad that is written with its country is believed, though no range of it may be known here. */
    private boolean isInternational(PhoneNumberMatch match) {
        return INTERNATIONAL.matcher(match.rawString()).find()
                && numbers.isPossibleNumberWithReason(match.number()) == ValidationResult.IS_POSSIBLE
                && match.number().getCountryCode() != numbers.getCountryCodeForRegion(HOME)
                && match.rawString().chars().filter(Character::isDigit).count() >= SHORTEST_ABROAD;
    }

    private static boolean isFree(List<Match> found, Match match) {
        return found.stream().noneMatch(other -> other.span().overlaps(match.span()));
    }

    /** The number in a span that begins with a country code, dialled or not. */
    private Optional<Match> abroad(Folded said, Span span) {
        try {
            var number = numbers.parse("+" + DIALLED.matcher(said.text(span)).replaceFirst(""), null);
            return numbers.isValidNumber(number) ? Optional.of(withExtension(said, number, span)) : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** The numbers in words that were asked for: one abroad is known by its country, named or by its code. */
    List<Match> given(Folded said, Span within) {
        var country = Countries.in(said.text(within)).filter(region -> !region.equals(HOME));
        if (country.isPresent()) {
            var there = new ArrayList<Match>();
            for (PhoneNumberMatch match : numbers.findNumbers(said.text(within), country.get(), Leniency.VALID, MOST)) {
                add(there, said, match, within.start());
            }
            if (!there.isEmpty()) {
                return there;
            }
        }
        var found = new ArrayList<Match>(find(said, within));
        for (var coded : said.hits(CODED, within)) {
            abroad(said, coded.group(1)).filter(match -> isFree(found, match)).ifPresent(found::add);
        }
        return found;
    }

    private void add(List<Match> found, Folded said, PhoneNumberMatch match, int start) {
        var span = new Span(start + match.start(), start + match.end());
        var before = said.before(span, 14);
        if (found.stream().noneMatch(other -> other.span().overlaps(span))
                && (!NO_PHONE_BEFORE.matcher(before).find()
                        || PHONE_BEFORE.matcher(before).find())) {
            found.add(withExtension(said, match.number(), span));
        }
    }

    /** The numbers in an answer to "which number": the first to call, then those for when nobody answers there. */
    List<Match> asked(Folded said, Span within) {
        var found = given(said, within);
        if (!found.isEmpty()) {
            return found;
        }
        try {
            var number = numbers.parse(said.text(within), HOME);
            return numbers.isValidNumber(number)
                    ? List.of(new Match(canonical(number, extension(number)), within))
                    : List.of();
        } catch (NumberParseException noNumber) {
            return List.of();
        }
    }

    private Match withExtension(Folded said, PhoneNumber number, Span span) {
        var own = extension(number);
        if (!own.isEmpty()) {
            return new Match(canonical(number, own), span);
        }
        var after = new Span(span.end(), Math.min(said.text().length(), span.end() + 24));
        return said.hit(EXTENSION, after)
                .map(hit -> new Match(canonical(number, said.text(hit.group(1))), span.to(hit.span())))
                .orElseGet(() -> new Match(canonical(number, ""), span));
    }

    private static String extension(PhoneNumber number) {
        return number.hasExtension() ? number.getExtension() : "";
    }

    private String canonical(PhoneNumber number, String extension) {
        var plain = new PhoneNumber().mergeFrom(number).clearExtension();
        var e164 = numbers.format(plain, PhoneNumberFormat.E164);
        return extension.isEmpty() ? e164 : e164 + ";ext=" + extension;
    }
}
