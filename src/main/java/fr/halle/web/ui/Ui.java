package fr.halle.web.ui;

import fr.halle.kernel.Language;
import fr.halle.web.spi.Duty;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.spi.SignedIn;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

import java.util.List;

/** What every page may ask: its words, its form token, who reads it, how full their basket is. */
public final class Ui extends Texts {

    private final Shell shell;
    private final HttpServletRequest request;

    /** What the shell of this installation shows around each page. */
    public record Shell(
            Brand brand,
            Drawings drawings,
            Assets assets,
            PublicAddress address,
            boolean demonstration,
            int basketCount,
            @Nullable SignedIn person,
            boolean merchant,
            boolean administrator,
            List<Duty> duties) {}

    public Ui(MessageSource messages, Language language, Shell shell, HttpServletRequest request) {
        super(messages, language);
        this.shell = shell;
        this.request = request;
    }

    public Shell shell() {
        return shell;
    }

    /** The hidden field that proves that a form is ours. */
    public String formToken() {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }

    public String path() {
        return request.getRequestURI();
    }

    /** Whether the address says so; without it a page follows its reader, under one address. */
    public boolean asksForEnglish() {
        return "en".equals(request.getParameter("lang"));
    }

    /** The whole address, for the rest of the world, of a path of ours. */
    public String url(String path) {
        return shell.address().of(path);
    }

    /** This page, with its question, in the other language. */
    public String otherLanguage() {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var kept = query.replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", "");
        return path()
                + "?"
                + (kept.isEmpty() ? "" : kept + "&")
                + "lang="
                + (language() == Language.FR ? "en" : "fr");
    }

    /** The address of one of our scripts, which a page names without « .js ». */
    public String script(String name) {
        return shell.assets().scripts().getOrDefault(name, "/ui/js/" + name + ".js");
    }

    /** A drawing of the house, to be written as it is; an unknown name gives the empty basket. */
    public String art(String name) {
        return shell.drawings().svg(name);
    }
}
