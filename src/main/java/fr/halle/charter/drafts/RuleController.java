package fr.halle.charter.drafts;

import static java.util.stream.Collectors.toSet;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Versions;
import fr.halle.charter.versions.Wording;
import fr.halle.identity.Holding;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One rule of the draft: what it asks, of whom, how much it weighs, whether it blocks. */
@Controller
@Access(Who.ANIMATOR)
class RuleController {

    private final Versions versions;
    private final Drafts drafts;
    private final Catalog catalog;

    RuleController(Versions versions, Drafts drafts, Catalog catalog) {
        this.versions = versions;
        this.drafts = drafts;
        this.catalog = catalog;
    }

    @GetMapping("/charter/draft/rules/{rule}")
    ModelAndView show(@PathVariable("rule") String code, Holding holding) {
        Editor.of(holding);
        var draft = draft();
        var written = written(draft, code);
        return page(draft, written, RuleForm.of(written), Map.of());
    }

    @PostMapping("/charter/draft/rules/{rule}")
    ModelAndView change(
            @PathVariable("rule") String code,
            @RequestParam MultiValueMap<String, String> fields,
            Holding holding) {
        Editor.of(holding);
        var draft = draft();
        var written = written(draft, code);
        var form = form(fields);
        var mistakes = form.mistakes(written.rule().kind());
        if (!mistakes.isEmpty()) return page(draft, written, form, mistakes);
        var aisles = catalog.categories().stream().map(Category::slug).collect(toSet());
        drafts.change(draft, form.written(written.rule(), aisles));
        return new ModelAndView("redirect:/charter/draft#" + code);
    }

    private Version draft() {
        return versions.draft()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Version.WrittenRule written(Version draft, String code) {
        return draft.written().stream()
                .filter(each -> each.rule().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static RuleForm form(MultiValueMap<String, String> fields) {
        var effects = all(fields, "effects");
        return new RuleForm(
                one(fields, "least"),
                one(fields, "most"),
                one(fields, "words"),
                all(fields, "forbidden"),
                all(fields, "aisles"),
                all(fields, "trades"),
                one(fields, "points"),
                effects.contains("asked"),
                effects.contains("blocks"));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    private static List<String> all(MultiValueMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }

    private ModelAndView page(
            Version draft,
            Version.WrittenRule written,
            RuleForm form,
            Map<String, String> mistakes) {
        var wording = new Wording(catalog.categories());
        var page = new RulePage(draft.number(), written.rule(), wording, form, mistakes);
        var view = new ModelAndView("charter/drafts/rule.jte", "page", page);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
