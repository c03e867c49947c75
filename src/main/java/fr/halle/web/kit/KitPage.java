package fr.halle.web.kit;

import fr.halle.web.look.Themes;
import fr.halle.web.ui.Link;

import java.util.List;

/** {@code theme}: whose colours the components wear. */
record KitPage(String theme) {

    /** By day and by night, as the attribute that Pico knows. */
    static final List<String> SIDES = List.of("light", "dark");

    List<Link> themes() {
        return Themes.NAMES.stream()
                .map(name -> new Link("/kit?theme=" + name, name, name.equals(theme)))
                .toList();
    }

    String colours() {
        return "/kit/look.css?theme=" + theme;
    }
}
