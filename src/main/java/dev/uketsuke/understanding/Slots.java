package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Slot;

/** The slots that are read out of any message. */
final class Slots {
    static final Slot REQUEST_TYPE = new Slot("request-type");
    static final Slot TITLE = new Slot("title");
    static final Slot ISSUE = new Slot("issue");
    static final Slot ERROR_MESSAGES = new Slot("error-messages");
    static final Slot BACKGROUND = new Slot("background");
    static final Slot REPRODUCTION = new Slot("reproduction");
    static final Slot STARTED_AT = new Slot("started-at");
    static final Slot FREQUENCY = new Slot("frequency");
    static final Slot RECENT_CHANGES = new Slot("recent-changes");
    static final Slot AFFECTED_COUNT = new Slot("affected-count");
    static final Slot EXTENT = new Slot("extent");
    static final Slot OS = new Slot("os");
    static final Slot DEVICE = new Slot("device");
    static final Slot PRODUCT = new Slot("product");
    static final Slot PRODUCT_VERSION = new Slot("product-version");
    static final Slot TRIED_ACTIONS = new Slot("tried-actions");
    static final Slot WORKAROUND = new Slot("workaround");
    static final Slot BUSINESS_IMPACT = new Slot("business-impact");
    static final Slot RELATED_REQUESTS = new Slot("related-requests");
    static final Slot CONTACT_NAME = new Slot("contact-name");
    static final Slot ORGANIZATION = new Slot("organization");
    static final Slot ON_BEHALF_OF = new Slot("on-behalf-of");
    static final Slot ENTERED_BY = new Slot("entered-by");
    static final Slot PHONE = new Slot("phone");
    static final Slot CONTACT_METHOD = new Slot("contact-method");
    static final Slot NO_PHONE_CALLS = new Slot("no-phone-calls");
    static final Slot EMAILS = new Slot("emails");
    static final Slot RECORDING_CONSENT = new Slot("recording-consent");
    static final Slot TIME_ZONE = new Slot("time-zone");
    static final Slot CONTACT_WISHES = new Slot("contact-wishes");
    static final Slot SUPPORT_PLAN = new Slot("support-plan");
    static final Slot ACCESSIBILITY = new Slot("accessibility");

    private Slots() {}
}
