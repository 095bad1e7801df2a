package org.fenlei.task.reading;

import org.fenlei.kit.domain.RefusalCode;

/** Why a document could not be read as a plan. Nothing is stored of it. */
public enum ReadingRefusal implements RefusalCode {
    PLAN_EMPTY(422, "文件中没有任何内容", "The file holds no text"),
    PLAN_FILE_TOO_LARGE(413, "文件超过允许的大小", "The file is larger than allowed"),
    PLAN_FORMAT_UNSUPPORTED(
            422, "不支持的文件格式，请上传 .docx、.xlsx、PDF 或文本文件", "Unsupported file format: send .docx, .xlsx, PDF or plain text"),
    PLAN_WORD_97(422, "旧版 .doc 文件，请在 Word 中另存为 .docx 后重新上传", "An old .doc file: save it as .docx and send it again"),
    PLAN_PDF_PROTECTED(
            422, "PDF 已加密，请取消保护或改传 Word 文件", "The PDF is protected: lift the protection, or send the Word file"),
    PLAN_PDF_WITHOUT_TEXT(422, "PDF 是扫描件，没有文字，请改传 Word 文件", "The PDF is a scan without text: send the Word file"),
    PLAN_NOT_A_WORD_FILE(422, "不是 Word 或 Excel 文档", "Neither a Word nor an Excel document"),
    PLAN_FILE_DAMAGED(422, "文件已损坏，无法读取", "The file is damaged and cannot be read"),
    PLAN_ARCHIVE_BOMB(422, "文件解压后异常庞大，已拒绝读取", "The file unpacks to an abnormal size and was not read"),
    PLAN_XML_FORBIDDEN(422, "文件含有不允许的 XML 实体声明", "The file declares XML entities, which is not allowed"),
    PLAN_ENCODING_UNKNOWN(422, "文本编码既不是 UTF-8 也不是 GB18030", "The text is neither UTF-8 nor GB18030"),
    PLAN_WITHOUT_TASK_TABLE(
            422, "文件中既没有任务表，也没有编号的任务条款", "The document holds neither a task table nor numbered clauses"),
    PLAN_TABLE_WITHOUT_HEADER(
            422,
            "任务表缺少表头（应有内容、责任单位、完成期限等列名）",
            "The task table has no header row (content, responsible unit, deadline …)"),
    PLAN_WITHOUT_TASKS(422, "任务表中没有任务", "The task table holds no task"),
    QUESTION_NOT_FOUND(404, "没有这个问题", "No such question"),
    PROPOSAL_NOT_FOUND(422, "问题没有这个备选答案", "The question has no such proposal"),
    QUESTION_ALREADY_ANSWERED(409, "问题已有答复", "The question has been answered already"),
    YEAR_UNDECIDED(409, "计划年度尚未确定，请先答复年度问题", "The plan's year is not decided yet: answer the question about it first"),
    DISMISS_REASON_MISSING(422, "忽略问题须说明理由", "Dismissing a question needs a reason");

    private final Text text;

    ReadingRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
