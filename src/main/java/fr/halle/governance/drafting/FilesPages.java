package fr.halle.governance.drafting;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Annexes;
import fr.halle.governance.annexed.AnnexFiles;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of the files of a text that is being written. */
@Component
class FilesPages {

    private final Agreements agreements;
    private final Annexes annexes;
    private final AnnexFiles files;

    FilesPages(Agreements agreements, Annexes annexes, AnnexFiles files) {
        this.agreements = agreements;
        this.annexes = annexes;
        this.files = files;
    }

    Agreement draft() {
        return agreements.toSign().orElseThrow(NotThere::answer);
    }

    /** {@code wrong}: the number of the annex whose form was refused. */
    ModelAndView of(int wrong, @Nullable Sentence problem) {
        var draft = draft();
        var page =
                new FilesPage(
                        draft.name(),
                        Drafting.isSigned(draft),
                        annexes.of(draft.id()),
                        files.of(draft.id()),
                        wrong,
                        problem);
        var view = new ModelAndView("governance/drafting/files.jte", "page", page);
        if (problem != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
