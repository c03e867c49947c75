package fr.halle.desk.prospects;

import java.util.LinkedHashMap;
import java.util.Map;

/** A shop that was met, as it was typed. */
record ProspectForm(String name, String commune, String contact, String note) {

    static final ProspectForm EMPTY = new ProspectForm("", "", "", "");

    private static final int LONGEST = 120;
    private static final int LONGEST_CONTACT = 200;
    private static final int LONGEST_NOTE = 2_000;

    static ProspectForm typed(String name, String commune, String contact, String note) {
        return new ProspectForm(line(name), line(commune), line(contact), cut(note));
    }

    static String cut(String note) {
        var clean = note.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        return clean.length() > LONGEST_NOTE ? clean.substring(0, LONGEST_NOTE) : clean;
    }

    Map<String, String> mistakes(boolean known) {
        var mistakes = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST) {
            mistakes.put("name", "desk.prospects.name.missing");
        }
        if (!known) mistakes.put("commune", "desk.prospects.commune.unknown");
        if (contact.length() > LONGEST_CONTACT) {
            mistakes.put("contact", "desk.prospects.contact.long");
        }
        return mistakes;
    }

    private static String line(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
