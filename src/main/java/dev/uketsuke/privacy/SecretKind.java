package dev.uketsuke.privacy;

/** Kinds of secrets that must not be stored (#34 to #41); the name is also the placeholder's. */
public enum SecretKind {
    PASSWORD,
    PIN,
    CREDIT_CARD,
    MY_NUMBER,
    PRIVATE_KEY,
    TOKEN,
    CONN_STRING,
    COOKIE,
    RECOVERY_KEY,
    MDE_ONBOARDING
}
