package dev.uketsuke.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much a word looks like a password; words are short, so that no pattern can take long over one. */
final class Likeness {
    private static final Pattern BENIGN = Pattern.compile(
            "(?i)^(?:"
                    + "(?:ctrl|alt|shift|win|cmd|option|fn)(?:[+-](?:[a-z0-9]|f[0-9]+|tab|del|delete|esc|enter|shift|alt|ctrl))+|(?:keepass|1password|lastpass|bitwarden|server|office|outlook|chrome|edge|firefox|safari|excel|word|sql|ubuntu|debian|exchange|android|ios|macos|windows)[-_ ]?[0-9x.]*|"
                    + "kb[0-9]{6,8}|0x[0-9a-f]+|hr=0x[0-9a-f]+|-?[0-9]{1,3}|t[0-9]{4}(?:\\.[0-9]{3})?|aadsts[0-9]+|error-?[0-9x]+.*|event[-_ ]?(?:id)?.{0,8}|cve-[0-9-]+"
                    + "|(?:my|your|the)?[-_]?(?:password|passwd|pass|pwd)|oauth ?[0-9.]*|sha-?[0-9]+|md[0-9]|ntlm(?:v[0-9])?|tls ?[0-9.]+|ssl[0-9.]*|base64|utf-?[0-9a-z]+|ipv[46]|x64|x86|win(?:dows)?[0-9]+.*|office ?365|microsoft ?365|m365|o365|e[35]|azure.*|entra.*|intune.*|laps|mfa|2fa|sso|fido2?|rhel[0-9.]*|ios[0-9.]*|macos[0-9.]*|v?[0-9]+(?:\\.[0-9]+)+|[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
                    + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[a-z]:[\\\\/].*|[\\\\/][a-z0-9_.-]+[\\\\/].*|https?:.*|[^@\\s]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+"
                    + "|[a-z0-9_.-]+\\.(?:exe|dll|sys|txt|log|zip|7z|rar|gz|tgz|tar|cab|msi|pkg|deb|rpm|cmd|bat|sh|ps1|py|json|ya?ml|ini|conf|cfg|csv|evtx|etl|html?|png|jpe?g|xml|plist|docx?|xlsx?|pptx?|pdf|com|net|org|jp|local)|req-[0-9-]+|\\[[a-z_]+_[0-9]+\\]?|<[^>]*>|\\$\\{?[a-z_]+\\}?|%[a-z_]+%|(?:os\\.environ|process\\.env|getenv|\\$env:|env\\().*|[a-z]+=[0-9]{1,3}|[0-9]+(?:bit|gb|mb|kb|ms|px|days?|hours?|chars?|文字|日|回|桁))$");
    /** Endings that words of a sentence have and invented words seldom. */
    private static final Pattern ORDINARY =
            Pattern.compile("^[a-z]+(?:ed|ing|able|ible|ly|ive|less|ful|ent|ant|ous|al|ory|en)$");

    private static final Pattern VARIABLE =
            Pattern.compile("(?i)^(?:<[^>]*>|\\$\\{?[a-z_]+\\}?|%[a-z_]+%|\\{\\{?[ a-z_.]+\\}?\\})$");

    private static final Pattern COINED =
            Pattern.compile("[A-Za-z0-9._-]{2,}[!#$%^*?(][A-Za-z0-9._!#$%^*?@+&()-]+|[!#$%^*][A-Za-z0-9._-]{5,}");
    /** With a sign that joins other words too. */
    private static final Pattern LINKED = Pattern.compile("[A-Za-z0-9._-]{1,}[+&@][A-Za-z0-9._+&@-]+");

    private static final int LONGEST_COINED = 36;

    private static final Pattern DENSE = Pattern.compile(
            "[A-Za-z0-9._-]*[A-Za-z][A-Za-z0-9._-]*[!#$%^*&@][A-Za-z0-9._!#$%^*@-]+|[!#$%^*][A-Za-z0-9._-]{7,}");
    private static final Pattern MADE = Pattern.compile(
            "^[A-Za-z]*[a-z]{3,}[0-9]*[-_.][A-Za-z0-9_.-]*[a-z]{3}|[a-z0-9][-_.][A-Za-z]*[a-z]{3}[0-9]*$|[A-Za-z][013457][a-z]{2}");
    /** What people choose who do not care. */
    private static final Pattern COMMON = Pattern.compile(
            "(?i)(?:admin|root|pass|p[a@]ssw[o0]rd|welcome|qwerty|letmein|changeme|change-?me)[!@#_-]?[0-9]{3,4}[!?#]?|(?i:p[a@]ssw[o0]rd[0-9]{1,2}[!?#]?)");
    /** The number of a thing. */
    private static final Pattern NUMBERED = Pattern.compile("[A-Za-z_]+#[0-9]+(?:[-.][A-Za-z]+|[a-z])?");

    private static final Pattern HIDDEN = Pattern.compile("^(?:[A-Za-z]{2,8}[:=])?[*xX•●○■.?_#-]+$");
    private static final String HARD_SIGNS = "!@#$%^&*+=?~|";
    private static final Set<String> WORDS = Set.of("""
            a above accepted account active admin after age also always an and are as ask asked at attached
            authenticated authentication azure based be because been before below biometric biometrics blank box
            but by call certificate changed complexity compromised confidential correct currently default dialog
            different directory disabled email empty enabled entered everywhere anywhere anyway entra error example expired expires expiring fail
            failed failing fails false fido field for forgotten from given hash hello here hidden history i if
            in incorrect intune invalid is it kept keychain laps later leaked length less locked login logon
            long lost mail managed manager masked missing mode my n/a needed never new nil no none not now null
            office ok old omitted on only or our outlook page pass passwordless phone please policies policy
            private prompt protected protection provided redacted refused rejected removed requested required
            reset resets resetting rotated same saved screen secret see sent separately server set shared short
            signin spray still stored strong synced synchronized system tbd temporary test that the their there
            this to token too true typed unchanged unknown unlocked updated user users valid vault very was we
            weak weird strange odd silly right simple unsafe bad enter fine good known okay slow tab visible when which windows with working wrong yes you your
            """.strip().split("\\s+"));

    private Likeness() {}

    /** Kinds of characters mixed as they are in hardly anything but a password. */
    static boolean strong(String word) {
        boolean mixed = word.length() >= 5
                && digit(word)
                && letter(word)
                && (sign(word) || mixedCase(word) || word.length() >= 6);
        // A sign at the end may be the sentence's.
        boolean signed = word.length() >= 6
                && letter(word)
                && hardSign(word.replaceFirst("[!?]+$", ""))
                && !word.contains("://");
        return (mixed || signed) && plausible(word);
    }

    /** Three kinds of characters at least: looks like a password even away from the word for it. */
    static boolean striking(String word) {
        int kinds = (digit(word) ? 1 : 0) + (lower(word) ? 1 : 0) + (upper(word) ? 1 : 0) + (hardSign(word) ? 1 : 0);
        return word.length() >= 6 && kinds >= 3 && digit(word) && letter(word) && plausible(word);
    }

    /** The same with a sign that the names of things seldom hold. */
    static boolean glaring(String word) {
        return striking(word) && hardSign(word);
    }

    /** Looks made up and like no name of anything: a password even where nothing calls it one. */
    static boolean invented(String word) {
        return strong(word) && !Names.thing(word) && word.indexOf('/') < 0 && word.indexOf('\\') < 0;
    }

    /** With a sign in its midst that nothing but a password has there. */
    static boolean coined(String word) {
        boolean coined = COINED.matcher(word).matches() || (LINKED.matcher(word).matches() && mixedCase(word));
        return coined && word.length() <= LONGEST_COINED && glaring(word) && !Names.code(word) && invented(word);
    }

    /** Among those that are guessed first. */
    static boolean common(String word) {
        return COMMON.matcher(word).matches();
    }

    /** Of words that are joined or written with digits for letters, which names of things seldom are. */
    static boolean made(String word) {
        return striking(word) && mixedCase(word) && MADE.matcher(word).find();
    }

    /** All kinds of characters in one word, the sign in its midst: hardly anything but a password anywhere. */
    static boolean dense(String word) {
        return word.length() >= 8
                && word.length() <= 40
                && DENSE.matcher(word).matches()
                && !NUMBERED.matcher(word).matches()
                && !Names.code(word)
                && digit(word)
                && mixedCase(word)
                && invented(word);
    }

    /** Could be one where it is plainly named as such. */
    static boolean named(String word) {
        boolean digits = word.length() >= 6 && !letter(word) && digit(word);
        return (digits && plausible(word))
                || strong(word)
                || (word.length() >= 4 && letter(word) && hardSign(word) && plausible(word))
                || (word.length() >= 5
                        && letter(word)
                        && !WORDS.contains(word.toLowerCase(Locale.ROOT))
                        && plausible(word));
    }

    /** Holds a sign that names of things seldom hold. */
    static boolean signed(String word) {
        return hardSign(word.replaceFirst("[!?]+$", "")) || word.indexOf('_') > 0;
    }

    /** Whether a stretch of text holds anything that a strong one would hold. */
    static boolean promising(Flat text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if ((c >= '0' && c <= '9') || HARD_SIGNS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Neither blotted out nor the name of a variable. */
    static boolean readable(String word) {
        return !HIDDEN.matcher(word).find() && !VARIABLE.matcher(word).find();
    }

    /** Could be a word of an English sentence. */
    static boolean ordinary(String word) {
        return ORDINARY.matcher(word).find();
    }

    static boolean plausible(String word) {
        return word.length() <= 128
                && !HIDDEN.matcher(word).find()
                && !BENIGN.matcher(word).find();
    }

    private static boolean digit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean letter(String word) {
        return lower(word) || upper(word);
    }

    private static boolean lower(String word) {
        return word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean upper(String word) {
        return word.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    static boolean mixedCase(String word) {
        return lower(word) && upper(word);
    }

    private static boolean sign(String word) {
        return word.chars().anyMatch(c -> c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c));
    }

    /** A sign that ordinary words, names and paths seldom hold. */
    private static boolean hardSign(String word) {
        return word.chars().anyMatch(c -> HARD_SIGNS.indexOf(c) >= 0);
    }
}
