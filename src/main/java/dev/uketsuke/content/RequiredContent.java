package dev.uketsuke.content;

import java.util.Set;

/**
 * What the program's code refers to by name, so that a pack without it is refused at start-up.
 *
 * @param messages keys of {@code messages.yaml}
 * @param cards names of the files in {@code cards/}, without the ending
 * @param slots questions that the code itself looks at
 */
record RequiredContent(Set<String> messages, Set<String> cards, Set<String> slots) {
    static final RequiredContent NONE = new RequiredContent(Set.of(), Set.of(), Set.of());

    static final RequiredContent OF_THE_PROGRAM = new RequiredContent(words("""
            answer.skipped answer.unknown button.answer button.cancel button.edit button.human button.later
            button.skip button.submit button.unknown button.unknown-one choose.covers choose.file
            choose.file-anyway choose.how-fast choose.human choose.intro choose.later choose.no-request
            choose.skip choose.trouble confirm.cancel confirm.cancel.yes confirm.hand-over confirm.hand-over.yes
            confirm.no confirm.restart confirm.restart.yes duration.hours duration.minutes field.1 field.10
            field.11 field.2 field.3 field.4 field.5 field.6 field.7 field.8 field.9 files.dangerous files.empty
            files.mail-read files.not-scanned files.received files.secret files.secret-inside files.secret-mail
            files.suspected
            files.too-large
            files.too-many invalid.choice invalid.count invalid.count-too-large
            invalid.email invalid.moment invalid.moment-in-future invalid.name invalid.phone invalid.request-number
            invalid.time-zone invalid.too-long knowledge.attach knowledge.not-solved knowledge.one
            knowledge.several knowledge.solved knowledge.sources knowledge.steps masked.change masked.no-secret
            masked.notice masked.said-no-secret remark.restored remark.restored-late
            remark.type-once-more parked promise.around-the-clock
            promise.business promise.closed promise.none promise.short promise.short-none prompt.again
            prompt.also prompt.change prompt.choose prompt.example prompt.find-out prompt.intro prompt.numbered
            prompt.urgent remark.already-answered remark.already-answered-nothing remark.cancelled
            remark.cannot-read remark.changed remark.feedback-route remark.feedback-route-csam remark.going-on
            remark.greeting remark.help remark.not-solved-by-article remark.solved-by-article say.file-after-all remark.how-fast remark.kept remark.language-changed
            remark.not-understood remark.nothing-to-go-back-to remark.resumed remark.understood
            remark.needed-for-a remark.before-hand-over remark.so-far remark.so-far-nothing remark.submitted-unseen invalid.unread remark.said-before remark.what-support-covers remark.with-the-agents criteria.intro criteria.required
            criteria.sufficient explained.go-on explained.line review.needed-for-a review.submitted
            severity.nothing-higher severity.remaining review.consent-how review.consent-missing
            review.gaps review.how review.inferred review.inferred-no-quote review.intro review.line
            review.mail-note review.more review.phone-conflict review.subject review.submit-how review.title
            review.whole say.another say.back say.help say.human say.language say.later say.restart say.resume say.submit
            secret.conn-string secret.cookie secret.credit-card secret.mde-onboarding secret.my-number
            secret.password secret.pin secret.private-key secret.recovery-key secret.token severity.choose
            severity.chosen severity.commitment severity.excluded severity.keep-ready severity.line
            severity.line-quoted severity.met severity.not-excluded severity.not-met severity.open severity.open-for-a
            severity.option severity.option-a severity.roll-back severity.save-logs severity.source
            severity.suggested severity.unknown severity.why submitted.next submitted.no-contact submitted.one submitted.phone
            too-long welcome
            welcome.again
            split.title split.proposed split.asked split.wished split.regroup split.how split.platforms split.leaf
            split.unit split.shared split.split split.keep split.change remark.dropped remark.one-so-far
            remark.parked beside.said beside.asked beside.asked-late beside.another beside.same
            remark.kept-as-one remark.same-request remark.stay-together remark.next-of-group remark.taken-over group.which
            meant.intro meant.problem meant.question meant.feature meant.status meant.escalate meant.close
            meant.human meant.neither
            """), words("""
            articles button decision hint input-choice input-choice-compact input-choices input-long-text input-phone
            input-text line link links prompt question review review-field review-row small summary toggle
            toggled warning
            """), words("""
            attachments contact-method contact-wishes issue no-phone-calls phone recording-consent
            related-requests request-type severity support-language support-plan time-zone title
            """));

    RequiredContent {
        messages = Set.copyOf(messages);
        cards = Set.copyOf(cards);
        slots = Set.copyOf(slots);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
