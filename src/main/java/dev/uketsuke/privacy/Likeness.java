package dev.uketsuke.privacy;

import com.google.re2j.Pattern;

/** How much a word looks like a password. */
final class Likeness {
    private static final Pattern BENIGN = Pattern.compile(
            "(?i)^(?:"
                    + "kb[0-9]{6,8}|0x[0-9a-f]+|hr=0x[0-9a-f]+|-?[0-9]{1,3}|t[0-9]{4}(?:\\.[0-9]{3})?|aadsts[0-9]+|error-?[0-9x]+.*|event ?id.*|cve-[0-9-]+"
                    + "|oauth ?[0-9.]*|sha-?[0-9]+|md[0-9]|ntlm(?:v[0-9])?|tls ?[0-9.]+|ssl[0-9.]*|base64|utf-?[0-9a-z]+|ipv[46]|x64|x86|win(?:dows)?[0-9]+.*|office ?365|microsoft ?365|m365|o365|e[35]|azure.*|entra.*|intune.*|laps|mfa|2fa|sso|fido2?|rhel[0-9.]*|ios[0-9.]*|macos[0-9.]*|v?[0-9]+(?:\\.[0-9]+)+|[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
                    + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[a-z]:[\\\\/].*|[\\\\/][a-z0-9_.-]+[\\\\/].*|https?:.*|[^@\\s]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+"
                    + "|[a-z0-9_.-]+\\.(?:exe|dll|txt|log|zip|cmd|ps1|py|json|xml|plist|docx?|xlsx?|pdf|com|net|org|jp|local)|req-[0-9-]+|\\[[a-z_]+_[0-9]+\\]?|<[^>]*>|\\$\\{?[a-z_]+\\}?|%[a-z_]+%|[a-z]+=[0-9]{1,3}|[0-9]+(?:bit|gb|mb|kb|ms|px|文字|日|回|桁))$");
    private static final Pattern HIDDEN = Pattern.compile("^[*xX•●○■.?_#-]+$");
    private static final Pattern WORDS = Pattern.compile(
            "(?i)^(?:"
                    + "is|was|are|be|been|not|no|yes|ok|none|null|nil|true|false|required|incorrect|correct|wrong|expired|expires|expiring|invalid|valid|empty|blank|missing|unknown|unchanged|changed|reset|resets|resetting|accepted|rejected|refused|asked|requested|needed|stored|saved|managed|kept|set|same|too|very|only|also|for|to|the|a|an|and|or|but|that|this|it|by|in|on|at|as|from|with|when|after|before|if|because|which|policy|policies|prompt|field|box|page|screen|manager|hash|protection|spray|protected|hidden|masked|redacted|removed|omitted|secret|confidential|private|disabled|enabled|synced|synchronized|typed|entered|sent|shared|given|provided|attached|below|above|here|there|different|new|old|default|temporary|weak|strong|short|long|less|never|always|still|now|currently|working|failing|failed|fails|locked|unlocked|forgotten|lost|leaked|compromised|rotated|updated|complexity|length|history|age|less|login|logon|signin|dialog|error|mode|fail|pass|test|user|users|admin|account|system|server|windows|hello|entra|laps|intune|azure|office|outlook|active|directory|certificate|token|biometric|biometrics|fido|keychain|vault|n/a|tbd|ask|call|phone|mail|email|separately|later|please|see|you|your|my|our|their|we|i|authentication|authenticated|based|passwordless)$");

    private Likeness() {}

    /** Kinds of characters mixed as they are in hardly anything but a password. */
    static boolean strong(String word) {
        boolean mixed = word.length() >= 5
                && digit(word)
                && letter(word)
                && (sign(word) || mixedCase(word) || word.length() >= 6);
        boolean signed = word.length() >= 6 && letter(word) && hardSign(word) && !word.contains("://");
        return (mixed || signed) && plausible(word);
    }

    /** Three kinds of characters at least: looks like a password even away from the word for it. */
    static boolean striking(String word) {
        int kinds = (digit(word) ? 1 : 0) + (lower(word) ? 1 : 0) + (upper(word) ? 1 : 0) + (hardSign(word) ? 1 : 0);
        return word.length() >= 6 && kinds >= 3 && digit(word) && letter(word) && plausible(word);
    }

    /** Could be one where it is plainly named as such. */
    static boolean named(String word) {
        boolean digits = word.length() >= 6 && !letter(word) && digit(word);
        return (digits && plausible(word))
                || strong(word)
                || (word.length() >= 5 && letter(word) && !WORDS.matcher(word).find() && plausible(word));
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

    private static boolean mixedCase(String word) {
        return lower(word) && upper(word);
    }

    private static boolean sign(String word) {
        return word.chars().anyMatch(c -> c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c));
    }

    /** A sign that ordinary words, names and paths seldom hold. */
    private static boolean hardSign(String word) {
        return word.chars().anyMatch(c -> "!@#$%^&*+=?~|".indexOf(c) >= 0);
    }
}
