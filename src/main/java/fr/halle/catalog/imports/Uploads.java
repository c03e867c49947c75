package fr.halle.catalog.imports;

import fr.halle.catalog.Catalog;
import fr.halle.kernel.ShopId;
import fr.halle.shops.ActingFor;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Receives a form with a file: keeps the file if all of it can be used, or names everything that is
 * wrong.
 */
@Component
class Uploads {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 10 * MEGABYTE;
    private static final int LONGEST_FILE_NAME = 100;

    private final Catalog catalog;
    private final KeptFiles files;

    Uploads(Catalog catalog, KeptFiles files) {
        this.catalog = catalog;
        this.files = files;
    }

    Upload receive(ActingFor acting, ShopId shop, ImportForm form, @Nullable MultipartFile file)
            throws IOException {
        var mistakes = new ArrayList<Upload.Mistake>();
        var text = text(file, mistakes);
        var category =
                catalog.categories().stream()
                        .filter(each -> each.slug().equals(form.category()))
                        .findFirst();
        if (category.isEmpty()) mistakes.add(mistake("category", "form.category.none"));
        var rate = Choice.rate(form.vat());
        if (rate.isEmpty()) mistakes.add(mistake("vat", "form.vat.none"));
        if (!mistakes.isEmpty() || file == null) return new Upload.Refused(mistakes);
        var choice = new Choice(category.orElseThrow(), rate.orElseThrow());
        return new Upload.Kept(files.keep(shop, acting.person(), name(file), text, choice));
    }

    private static String text(@Nullable MultipartFile file, List<Upload.Mistake> mistakes)
            throws IOException {
        if (file == null || (file.isEmpty() && name(file).isEmpty())) {
            mistakes.add(mistake("file", "form.file.none"));
        } else if (file.getSize() > LARGEST) {
            mistakes.add(
                    mistake("file", "file.large", megabytes(file.getSize()), LARGEST / MEGABYTE));
        } else {
            switch (PlainText.of(file.getBytes())) {
                case PlainText.Not(var why) -> mistakes.add(new Upload.Mistake("file", why));
                case PlainText.Of(var text) -> {
                    if (ProductFile.read(text) instanceof ProductFile.Unusable(var why)) {
                        mistakes.add(new Upload.Mistake("file", why));
                    }
                    return text;
                }
            }
        }
        return "";
    }

    /** Rounded up, so that a file a little too large never weighs exactly the limit. */
    private static BigDecimal megabytes(long bytes) {
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.UP);
    }

    private static String name(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename()).replaceAll("^.*[/\\\\]", "");
        return name.length() > LONGEST_FILE_NAME ? name.substring(0, LONGEST_FILE_NAME) : name;
    }

    private static Upload.Mistake mistake(String field, String key, Object... arguments) {
        return new Upload.Mistake(field, new Sentence(key, arguments));
    }
}
