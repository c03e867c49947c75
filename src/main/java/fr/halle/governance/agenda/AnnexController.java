package fr.halle.governance.agenda;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.files.Paper;
import fr.halle.governance.files.Sent;
import fr.halle.governance.sessions.Annexes;
import fr.halle.governance.sessions.SessionPages;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.UUID;

/** Papers annexed to an item: members read them, the secretary adds them before the convocation. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/sessions/{meeting}")
class AnnexController {

    private static final int LONGEST_NAME = 120;

    private final SessionPages pages;
    private final Annexes annexes;

    AnnexController(SessionPages pages, Annexes annexes) {
        this.pages = pages;
        this.annexes = annexes;
    }

    @GetMapping("/annexes/{annex}")
    ResponseEntity<byte[]> read(
            @PathVariable UUID meeting,
            @PathVariable UUID annex,
            @AuthenticationPrincipal SignedIn person) {
        pages.read(meeting, person);
        var paper = annexes.paper(meeting, annex).orElseThrow(NotThere::answer);
        return paper.download();
    }

    @PostMapping("/items/{item}/annexes")
    ModelAndView add(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn person)
            throws IOException {
        pages.written(meeting, person);
        return switch (Sent.of(file)) {
            case Sent.Nothing _ -> pages.refused(meeting, person, "governance.annex.none");
            case Sent.Wrong(String key) ->
                    pages.refused(meeting, person, Sentence.of(key, Sent.LARGEST));
            case Sent.Taken(Paper paper) ->
                    annexes.add(meeting, item, named(paper, name), person.id())
                            ? pages.back(meeting)
                            : pages.refused(meeting, person, "governance.item.late");
        };
    }

    /** As it was named in the form, or as the file is. */
    private static Paper named(Paper paper, String typed) {
        var name = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return name.isEmpty() || name.length() > LONGEST_NAME
                ? paper
                : new Paper(name, paper.type(), paper.bytes());
    }

    @PostMapping("/annexes/{annex}/removal")
    ModelAndView remove(
            @PathVariable UUID meeting,
            @PathVariable UUID annex,
            @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        return annexes.remove(meeting, annex)
                ? pages.back(meeting)
                : pages.refused(meeting, person, "governance.item.late");
    }
}
