package org.fenlei.kit.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

    @Test
    void printsChineseWithAPageNumberOnEveryPage() throws IOException {
        String body = "<h1>柳荫街道工作总结</h1>" + "<p>每月至少举办1次分类讲堂，共３期。</p>".repeat(60);

        String text = text(Pdf.of(page(body)));

        assertThat(text).contains("柳荫街道工作总结", "每月至少举办1次分类讲堂，共３期。", "— 1 —", "— 2 —");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18, 19, 20, 21, 22})
    void neverLeavesWhoSignsAloneOnAPage(int lines) throws IOException {
        String body =
                "<p>甲乙丙。</p>".repeat(lines) + "<div class=\"signature\"><div><p>柳荫街道</p><p>2024年1月31日</p></div></div>";

        try (PDDocument document = Loader.loadPDF(Pdf.of(page(body)))) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            assertThat(last.getText(document)).contains("甲乙丙。", "柳荫街道", "2024年1月31日");
        }
    }

    @ParameterizedTest
    @CsvSource({"蘑㙍镇, 蘑㙍镇", "陈喆, 陈喆", "讲堂🗑️热闹, 讲堂〓热闹", "𠮷野, 〓野", "สวัสดี, 〓〓〓〓〓〓", "甲\u0007乙\u0000丙, 甲〓乙〓丙"})
    void letsNothingVanishForWhichThereIsNoType(String text, String printed) throws IOException {
        assertThat(text(Pdf.of(page("<p>" + text + "</p>")))).contains(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"http://127.0.0.1:1/a.png\"/>",
                "<img src=\"file:///etc/hostname\"/>",
                "<img src=\"a.png\"/>",
                "<p style=\"background-image: url(https://example.org/a.png)\">甲</p>"
            })
    void refusesWhatRefersToSomethingOutside(String body) {
        assertThatThrownBy(() -> Pdf.of(page(body)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("refers to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url('http://127.0.0.1:1/a.css');",
                "@import 'a.css';",
                "@font-face { font-family: X; src: url('file:///a.ttf'); } p { font-family: X; }"
            })
    void refusesStylesThatReferToSomethingOutside(String style) {
        String page = "<html><head><style>" + style + "</style></head><body><p>甲</p></body></html>";

        assertThatThrownBy(() -> Pdf.of(page))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("refers to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>甲",
                "甲",
                "",
                "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><html><head/><body>&a;</body></html>",
                "<html><body><p>甲</p></body></html>"
            })
    void refusesWhatIsNoWholePage(String html) {
        assertThatThrownBy(() -> Pdf.of(html)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String page(String body) {
        return "<html><head><title>甲</title></head><body>" + body + "</body></html>";
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
