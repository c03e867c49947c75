package fr.halle.governance.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A deliberation in the seventeen columns of SCDL Délibérations 2.1.4. */
record OpenDataRow(
        UUID id,
        String authority,
        String siret,
        String number,
        LocalDate day,
        String matterCode,
        String matterName,
        String subject,
        String budgetYear,
        String budgetName,
        String prefecture,
        LocalDate transmittedOn,
        int inOffice,
        int voters,
        int votesFor,
        int against,
        int abstain) {

    static final List<String> COLUMNS =
            List.of(
                    "COLL_NOM",
                    "COLL_SIRET",
                    "DELIB_ID",
                    "DELIB_DATE",
                    "DELIB_MATIERE_CODE",
                    "DELIB_MATIERE_NOM",
                    "DELIB_OBJET",
                    "BUDGET_ANNEE",
                    "BUDGET_NOM",
                    "PREF_ID",
                    "PREF_DATE",
                    "VOTE_EFFECTIF",
                    "VOTE_REEL",
                    "VOTE_POUR",
                    "VOTE_CONTRE",
                    "VOTE_ABSTENTION",
                    "DELIB_URL");

    List<String> cells(String url) {
        return List.of(
                authority,
                siret,
                number,
                day.toString(),
                matterCode,
                matterName,
                subject,
                budgetYear,
                budgetName,
                prefecture,
                transmittedOn.toString(),
                String.valueOf(inOffice),
                String.valueOf(voters),
                String.valueOf(votesFor),
                String.valueOf(against),
                String.valueOf(abstain),
                url);
    }
}
