package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.ticket.TicketDocument.Field;
import dev.uketsuke.ticket.TicketDocument.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request as it is typed into the portal's form by hand: ① to ⑪ in order, each value exactly as the form wants it.
 * Addresses are joined by ";" (#67), country code and number stand apart (#63), the time zone by its exact label (#77), the
 * consent as yes or no, the wishes that have no field of their own in ② (#33, #65).
 */
public record PortalForm(List<Entry> entries) {
    private static final Wording CONTACT = new Wording("ご担当者名", "Contact person");
    private static final Wording COUNTRY = new Wording("国番号", "Country code");
    private static final Wording NUMBER = new Wording("電話番号", "Phone number");
    private static final Wording EXTENSION = new Wording("内線", "Extension");
    private static final Wording YES = new Wording("はい", "Yes");
    private static final Wording NO = new Wording("いいえ", "No");

    public PortalForm {
        entries = List.copyOf(entries);
    }

    /**
     * One field of the form.
     *
     * @param field 1 (①) to 11 (⑪)
     * @param values what goes into its boxes; empty when nothing was given
     */
    public record Entry(int field, String name, List<Value> values) {
        public Entry {
            values = List.copyOf(values);
        }

        /** Its circled number. */
        public String mark() {
            return String.valueOf((char) ('①' + field - 1));
        }
    }

    /**
     * What goes into one box.
     *
     * @param label what tells it from the other boxes of its field
     */
    public record Value(String label, String text) {}

    public static PortalForm of(TicketDocument ticket) {
        var language = Language.ofTag(ticket.language());
        return new PortalForm(ticket.fields().stream()
                .map(field -> new Entry(field.field(), field.name(), values(ticket, field, language)))
                .toList());
    }

    /** Everything as one text, for a form that takes it whole. */
    public String text() {
        return entries.stream()
                .map(entry -> entry.mark() + " " + entry.name() + "\n"
                        + entry.values().stream()
                                .map(value ->
                                        entry.values().size() == 1 ? value.text() : value.label() + ": " + value.text())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static List<Value> values(TicketDocument ticket, Field field, Language language) {
        var values = new ArrayList<Value>();
        switch (PortalField.of(field.field())) {
            case PHONE -> phone(ticket, language, values);
            case MAIL ->
                ticket.answer("emails").ifPresent(item -> add(values, field.name(), String.join(";", item.values())));
            case RECORDING ->
                Optional.ofNullable(ticket.recordingConsent())
                        .ifPresent(consent -> add(values, field.name(), (consent.given() ? YES : NO).in(language)));
            case REGION -> field.answers().forEach(item -> add(values, item.label(), item.display()));
            case TITLE, DESCRIPTION, PRODUCT, SEVERITY, METHOD, FILES, ACCESSIBILITY ->
                add(values, field.name(), field.text());
        }
        return values;
    }

    private static void phone(TicketDocument ticket, Language language, List<Value> values) {
        ticket.answer("contact-name").map(Item::display).ifPresent(name -> add(values, CONTACT.in(language), name));
        ticket.answer("phone").stream()
                .flatMap(item -> item.values().stream())
                .forEach(canonical -> number(canonical, language, values));
    }

    private static void number(String canonical, Language language, List<Value> values) {
        Telephone.parts(canonical)
                .ifPresentOrElse(
                        phone -> {
                            add(values, COUNTRY.in(language), phone.countryCode());
                            add(values, NUMBER.in(language), phone.number());
                            add(values, EXTENSION.in(language), Objects.requireNonNullElse(phone.extension(), ""));
                        },
                        () -> add(values, NUMBER.in(language), canonical));
    }

    private static void add(List<Value> values, String label, String text) {
        if (!text.isBlank()) {
            values.add(new Value(label, text));
        }
    }
}
