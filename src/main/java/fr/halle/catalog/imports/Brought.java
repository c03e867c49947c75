package fr.halle.catalog.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of the form: the table, and the ZIP of its photographs where there is one. */
record Brought(@Nullable MultipartFile table, @Nullable MultipartFile photographs) {

    Brought(@Nullable MultipartFile table, @Nullable MultipartFile photographs) {
        this.table = table;
        this.photographs = photographs == null || photographs.isEmpty() ? null : photographs;
    }
}
