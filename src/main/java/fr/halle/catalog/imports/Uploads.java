package fr.halle.catalog.imports;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.intake.Choice;
import fr.halle.kernel.ShopId;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.TooLarge;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Receives a form with a file: keeps what the file says, or names everything that is wrong. */
@Component
class Uploads {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 25 * MEGABYTE;
    private static final long LARGEST_ZIP = 50 * MEGABYTE;
    private static final int LONGEST_FILE_NAME = 100;

    private final Catalog catalog;
    private final Reception reception;

    Uploads(Catalog catalog, Reception reception) {
        this.catalog = catalog;
        this.reception = reception;
    }

    Upload receive(ActingFor acting, ShopId shop, ImportForm form, Brought brought)
            throws IOException {
        var mistakes = new ArrayList<Upload.Mistake>();
        var file = brought.table();
        var category =
                catalog.categories().stream()
                        .filter(each -> each.slug().equals(form.category()))
                        .findFirst();
        if (category.isEmpty() && !form.category().isEmpty())
            mistakes.add(mistake("category", "form.category.none"));
        var rate = Choice.rate(form.vat());
        if (rate.isEmpty() && !form.vat().isBlank()) mistakes.add(mistake("vat", "form.vat.none"));
        var size = size(file);
        if (size != null) mistakes.addFirst(size);
        var zip = brought.photographs();
        if (zip != null && zip.getSize() > LARGEST_ZIP)
            mistakes.add(
                    mistake(
                            "photographs",
                            "zip.heavy",
                            megabytes(zip.getSize()),
                            LARGEST_ZIP / MEGABYTE));
        if (!mistakes.isEmpty() || file == null) {
            if (form.category().isEmpty()) mistakes.add(mistake("category", "form.category.none"));
            return new Upload.Refused(mistakes);
        }
        var choice = new Choice(category.orElse(null), rate.orElse(null));
        return reception.receive(shop, acting.person(), name(file), brought, choice);
    }

    private static Upload.@Nullable Mistake size(@Nullable MultipartFile file) {
        if (file == null || (file.isEmpty() && name(file).isEmpty())) {
            return TooLarge.isThisRequest()
                    ? mistake("file", "file.huge", LARGEST / MEGABYTE)
                    : mistake("file", "form.file.none");
        }
        if (file.getSize() <= LARGEST) return null;
        return mistake("file", "file.large", megabytes(file.getSize()), LARGEST / MEGABYTE);
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
        return new Upload.Mistake(field, new Sentence(key, List.of(arguments)));
    }
}
