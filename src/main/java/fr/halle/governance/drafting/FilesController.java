package fr.halle.governance.drafting;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.annexed.AnnexFiles;
import fr.halle.governance.files.Paper;
import fr.halle.governance.files.Sent;
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

/** An administrator joins files to the annexes of the text that is being written. */
@Controller
@Access(Who.ADMINISTRATOR)
@RequestMapping("/council/agreement/draft/files")
class FilesController {

    private static final String PATH = "/council/agreement/draft/files";

    private final FilesPages pages;
    private final AnnexFiles files;

    FilesController(FilesPages pages, AnnexFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping
    ModelAndView show() {
        return pages.of(0, null);
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> read(@PathVariable UUID file) {
        return files.paper(file).orElseThrow(NotThere::answer).download();
    }

    @PostMapping("/of/{part}")
    ModelAndView add(
            @PathVariable int part,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn person)
            throws IOException {
        var draft = pages.draft();
        return switch (Sent.ofOffice(file)) {
            case Sent.Nothing _ -> pages.of(part, Sentence.of("governance.file.none"));
            case Sent.Wrong(String key) -> pages.of(part, Sentence.of(key, Sent.LARGEST));
            case Sent.Taken(Paper paper) ->
                    files.add(draft.id(), part, paper, person.id())
                            ? new ModelAndView("redirect:" + PATH)
                            : pages.of(part, Sentence.of("governance.annex.late"));
        };
    }

    /** Pressed twice, it is gone all the same. */
    @PostMapping("/{file}/removal")
    ModelAndView remove(@PathVariable UUID file) {
        files.remove(pages.draft().id(), file);
        return new ModelAndView("redirect:" + PATH);
    }
}
