package fr.halle.governance.drafting;

import fr.halle.governance.Sentence;
import fr.halle.governance.agreement.Article;
import fr.halle.governance.annexed.AnnexFile;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The annexes of a text that is being written, with their files.
 *
 * @param signed somebody has signed: they stand
 * @param wrong the number of the annex whose form was refused; 0: none was
 */
record FilesPage(
        String name,
        boolean signed,
        List<Article> annexes,
        List<AnnexFile> files,
        int wrong,
        @Nullable Sentence problem) {

    List<AnnexFile> of(Article annex) {
        return files.stream().filter(each -> each.annex() == annex.number()).toList();
    }

    String problem(Article annex, Texts texts) {
        return problem == null || annex.number() != wrong ? "" : problem.in(texts);
    }
}
