package fr.halle.desk.details;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.mail.Letter;
import fr.halle.shops.Shop;
import fr.halle.shops.details.ShopDetails;

import java.util.ArrayList;

/** The details of a shop as they were typed. */
record DetailsForm(String name, String story, String phone, String email) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_STORY = 2_000;

    static DetailsForm of(Shop shop) {
        return new DetailsForm(shop.name(), shop.story(), shop.phone(), shop.email());
    }

    static DetailsForm typed(String name, String story, String phone, String email) {
        return new DetailsForm(
                line(name),
                story.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip(),
                line(phone),
                line(email));
    }

    Mistakes mistakes() {
        var wrong = new ArrayList<Mistake>();
        if (name.isEmpty()) {
            wrong.add(Mistake.of("name", "shops.founding.name.missing"));
        } else if (name.length() > LONGEST_NAME) {
            wrong.add(tooLong("name", LONGEST_NAME, name));
        }
        if (story.length() > LONGEST_STORY) wrong.add(tooLong("story", LONGEST_STORY, story));
        var figures = phone.replaceAll("[\\s.\\-()/]", "");
        if (!figures.matches("\\+\\d{8,15}") && !figures.matches("0\\d{9}")) {
            wrong.add(Mistake.of("phone", "shops.founding.phone.wrong"));
        }
        if (!Letter.canReach(email)) wrong.add(Mistake.of("email", "shops.founding.email.wrong"));
        return new Mistakes(wrong);
    }

    ShopDetails.Wanted wanted() {
        return new ShopDetails.Wanted(name, story, phone, email);
    }

    private static Mistake tooLong(String field, int longest, String typed) {
        return Mistake.of(field, "shops.founding.too-long", longest, typed.length());
    }

    private static String line(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
