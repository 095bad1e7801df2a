package org.fenlei.kit.problem;

import org.fenlei.kit.domain.RefusalCode;

/** Refusals that any operation can give. */
public enum CommonRefusal implements RefusalCode {
    MALFORMED_REQUEST(400, "请求无法读取", "The request cannot be read"),
    UNAUTHENTICATED(401, "未登录或令牌无效", "No valid token"),
    FORBIDDEN(403, "没有权限", "Not allowed"),
    NOT_FOUND(404, "未找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "不支持的请求方法", "Method not allowed"),
    NOT_ACCEPTABLE(406, "无法以所要求的格式答复", "No such representation"),
    CONFLICT(409, "与当前状态冲突", "In conflict with the present state"),
    REQUEST_IN_PROGRESS(409, "相同的请求仍在处理中", "The same request is still running"),
    PRECONDITION_FAILED(412, "内容已被他人修改", "Changed in the meantime"),
    PAYLOAD_TOO_LARGE(413, "请求内容过大", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型", "Media type not supported"),
    VALIDATION_FAILED(422, "请求内容有误", "The request has errors"),
    IDEMPOTENCY_KEY_REUSED(422, "幂等键已用于另一请求", "The idempotency key belongs to another request"),
    PRECONDITION_REQUIRED(428, "缺少 If-Match", "If-Match is required"),
    TOO_MANY_REQUESTS(429, "请求过于频繁", "Too many requests");

    private final Text text;

    CommonRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
