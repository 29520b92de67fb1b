/* For Wine only, never shipped. Windows has icuuc.dll in system32 since 2017, Wine has none. Qt6Core takes from it the
   codecs for texts that are neither UTF nor Latin 1; here every codec is unknown, which Qt can live with. */
#include <stdint.h>

typedef int32_t code;
typedef void *any;
enum { NO_ERROR_YET = 0, ILLEGAL_ARGUMENT = 1, FILE_ACCESS = 4, UNSUPPORTED = 16 };
#define SHARED __declspec(dllexport)
#define FAIL(why) do { if (error) *error = (why); } while (0)

SHARED any ucnv_open(const char *name, code *error) { (void)name; FAIL(FILE_ACCESS); return 0; }
SHARED void ucnv_close(any c) { (void)c; }
SHARED void ucnv_reset(any c) { (void)c; }
SHARED int8_t ucnv_getMaxCharSize(any c) { (void)c; return 1; }
SHARED const char *ucnv_getName(any c, code *error) { (void)c; FAIL(ILLEGAL_ARGUMENT); return 0; }
SHARED const char *ucnv_getStandardName(const char *n, const char *s, code *error) { (void)n; (void)s; FAIL(NO_ERROR_YET); return 0; }
SHARED int32_t ucnv_countAvailable(void) { return 0; }
SHARED const char *ucnv_getAvailableName(int32_t n) { (void)n; return 0; }
SHARED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
SHARED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
SHARED void ucnv_getToUCallBack(any c, any *action, any *context) { (void)c; (void)action; (void)context; }
SHARED void ucnv_getFromUCallBack(any c, any *action, any *context) { (void)c; (void)action; (void)context; }
SHARED void ucnv_setToUCallBack(any c, any a, any b, any *was, any *with, code *error) { (void)c; (void)a; (void)b; (void)was; (void)with; FAIL(ILLEGAL_ARGUMENT); }
SHARED void ucnv_setFromUCallBack(any c, any a, any b, any *was, any *with, code *error) { (void)c; (void)a; (void)b; (void)was; (void)with; FAIL(ILLEGAL_ARGUMENT); }
SHARED void ucnv_cbToUWriteUChars(any a, any s, int32_t n, int32_t at, code *error) { (void)a; (void)s; (void)n; (void)at; FAIL(ILLEGAL_ARGUMENT); }
SHARED void ucnv_cbFromUWriteUChars(any a, any s, any end, int32_t at, code *error) { (void)a; (void)s; (void)end; (void)at; FAIL(ILLEGAL_ARGUMENT); }
SHARED void ucnv_toUnicode(any c, any *to, any end, any *from, any stop, any at, int8_t flush, code *error) { (void)c; (void)to; (void)end; (void)from; (void)stop; (void)at; (void)flush; FAIL(UNSUPPORTED); }
SHARED void ucnv_fromUnicode(any c, any *to, any end, any *from, any stop, any at, int8_t flush, code *error) { (void)c; (void)to; (void)end; (void)from; (void)stop; (void)at; (void)flush; FAIL(UNSUPPORTED); }
SHARED int32_t ucnv_toUCountPending(any c, code *error) { (void)c; FAIL(NO_ERROR_YET); return 0; }
SHARED int32_t ucnv_fromUCountPending(any c, code *error) { (void)c; FAIL(NO_ERROR_YET); return 0; }
