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
            answer.count answer.skipped answer.unknown beside.another beside.asked beside.asked-late beside.said beside.same
            button.answer button.cancel button.edit button.human button.later button.skip button.submit
            button.unknown button.unknown-one choose.covers choose.file choose.file-anyway choose.how-fast
            choose.form choose.human choose.intro choose.later choose.no-request choose.skip choose.trouble choose.undo confirm.cancel
            confirm.cancel.yes confirm.hand-over confirm.hand-over.yes confirm.no confirm.restart confirm.restart.yes
            criteria.intro criteria.required criteria.sufficient desk.back desk.back-to-one desk.back-to-review desk.back-to-several desk.feedback-progress desk.masking
            desk.no-question-left desk.one-question-left desk.other-product desk.portal desk.questions-left desk.source draft.delete draft.delete.no draft.delete.yes draft.deleted
            draft.deletion draft.expired draft.group draft.here draft.how draft.how-there draft.kept draft.line draft.list draft.moved draft.no-such
            draft.none draft.notice draft.say-delete draft.there draft.untitled duration.hours duration.minutes
            explained.line field.1 field.10 field.11 field.2 field.3 field.4 field.5 field.6 field.7 field.8 field.9
            form.back form.filled form.intro form.submit form.title files.dangerous files.empty files.mail-read files.not-scanned files.received files.secret
            files.secret-inside files.secret-mail files.suspected files.too-large files.too-many group.which idle.anew idle.asked idle.draft idle.go-on invalid.choice files.details-left files.picture files.place-removed files.please-split files.split files.too-much files.upload-site files.infected files.scanner-away files.store-away files.busy
            invalid.count invalid.count-too-large invalid.email invalid.moment invalid.moment-in-future invalid.name
            invalid.phone invalid.request-number invalid.time-zone invalid.too-long invalid.unread knowledge.attach
            knowledge.not-solved outage.banner outage.linked outage.linked-a outage.over outage.same outage.told outage.which knowledge.one knowledge.several knowledge.solved knowledge.sources knowledge.steps
            masked.change masked.no-secret masked.notice masked.said-no-secret meant.close meant.escalate
            meant.feature meant.human meant.intro meant.neither meant.problem meant.question meant.status
            memory.forgotten memory.how-to-forget memory.in-group memory.offer memory.remembered parked
            promise.after-contact promise.around-the-clock promise.business promise.closed promise.desk promise.none promise.short promise.short-none
            prompt.again prompt.also prompt.change prompt.choose prompt.example prompt.find-out prompt.intro
            prompt.last prompt.later prompt.numbered prompt.one-later prompt.urgent remark.already-answered remark.already-answered-nothing
            remark.before-hand-over remark.calls-needed remark.unintelligible remark.nothing-here remark.cancelled remark.cannot-read remark.changed remark.contradicting
            remark.contradicting-line remark.severity-noted remark.not-agreed remark.noted remark.reason-noted remark.withdrawn remark.dropped remark.feedback-route
            remark.feedback-route-csam remark.feedback-words remark.going-on remark.greeting remark.help remark.how-fast remark.kept
            remark.kept-as-one remark.language-changed remark.needed-for-a remark.next-of-group
            remark.not-solved-by-article remark.not-understood remark.nothing-asked remark.nothing-to-go-back-to remark.one-so-far remark.parked
            remark.restored remark.restored-late remark.resumed remark.said-before remark.same-request remark.so-far
            remark.recovered remark.roll-back-helps remark.so-far-nothing remark.solved-by-article remark.stay-together remark.submitted-unseen
            remark.brought-back remark.filled remark.known remark.known-value remark.listed remark.listed-current
            remark.listed-parked remark.turned-to remark.turned-to-nothing remark.merged remark.nothing-to-undo remark.taken-over remark.thanked remark.type-once-more remark.undone remark.undone-empty remark.undone-line remark.understood remark.what-support-covers remark.with-the-agents
            review.consent-how review.consent-missing review.gaps review.how review.inferred review.inferred-no-quote
            review.intro review.no-contact review.line review.any-language review.change-language
            review.mail-note review.more review.other-language review.other-language-how review.rewrite review.needed-for-a
            review.phone-conflict review.remembered review.round-trip review.signed-in
            review.subject review.submit-how review.submitted review.title review.whole say.another say.back
            say.file-after-all say.help say.human say.language say.later say.restart say.resume say.submit
            secret.conn-string secret.cookie secret.credit-card secret.mde-onboarding secret.my-number
            secret.password secret.pin secret.private-key secret.recovery-key secret.token severity.choose
            severity.chosen severity.point severity.still-open severity.wished severity.wished-open severity.what-for-a severity.reason severity.reason-given standing.also-needed standing.choose standing.excluded standing.intro
            standing.open standing.reached standing.unmet severity.commitment severity.excluded severity.keep-ready severity.line
            severity.line-quoted severity.met severity.not-excluded severity.not-met severity.a-out severity.not-known severity.open
            severity.open-for-a severity.option severity.option-a severity.other severity.remaining severity.roll-back
            severity.save-logs severity.source severity.suggested severity.unknown severity.unknown-exclusion severity.was severity.why split.asked
            split.change split.copied split.files split.reason-platform split.reason-problem split.reason-question split.reason-wish split.how split.keep split.leaf split.platforms split.proposed split.regroup split.shared
            split.split split.title split.title-of split.titles split.unit split.wished submitted.delivered submitted.next submitted.no-contact submitted.one
            submitted.phone ticket.agent ticket.agent.named ticket.answer.label ticket.answer.send ticket.answered ticket.taken ticket.claimed
            ticket.close-announced ticket.closed ticket.closed-said ticket.colleague-confirmed ticket.colleague-named
            ticket.consent ticket.consent.no ticket.consent.yes ticket.asked-of-colleague ticket.closed-to-colleague ticket.colleague-adds
            ticket.consented ticket.declined ticket.filed ticket.filed-another ticket.filed-at-corrected ticket.filed-corrected
            ticket.files-elsewhere ticket.line ticket.merged ticket.merged-together ticket.missed ticket.none ticket.notices.all
            ticket.notices.needed ticket.original-closed ticket.original-closed-together ticket.passed-on ticket.raised ticket.rated ticket.reassigned ticket.release
            ticket.release.agreed
            ticket.news-which ticket.over.closed ticket.over.closed-for-good ticket.over.consented ticket.over.not-closing
            ticket.over.rated ticket.over.released ticket.over.reopened ticket.taken-back ticket.which ticket.which.choice
            ticket.which.news ticket.which.solved ticket.release.declined ticket.release.no ticket.release.yes ticket.released ticket.reopen.no
            ticket.reopen.yes ticket.reopened ticket.severity ticket.solved ticket.solved.by-desk
            ticket.solved.no ticket.strange ticket.which-raised ticket.which.raised ticket.solved.ourselves ticket.news-asked ticket.news-asked.untaken ticket.state.closed ticket.state.merged ticket.state.new ticket.state.open
            ticket.split-off ticket.split-off.due ticket.state.promised ticket.state.solved ticket.state.waiting ticket.stays-closed ticket.survey
            ticket.survey.1 ticket.survey.2 ticket.survey.3 ticket.survey.4 ticket.survey.5 ticket.survey.comment
            ticket.survey.score ticket.survey.send ticket.too-late ticket.way.mail ticket.way.phone too-long welcome welcome.again
            """), words("""
            articles button decision hint input-choice input-choice-compact input-choices input-long-text input-phone
            input-text input-toggle line link links paragraph prompt question review review-field review-row small summary ticket toggle toggled
            warning
            """), words("""
            attachments contact-method contact-wishes issue no-phone-calls phone recording-consent related-requests
            request-type severity support-language support-plan time-zone title
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
